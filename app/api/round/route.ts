import { route } from '@/app/api/_http/route';
import { requireLearner } from '@/lib/auth/require-learner';
import { openRound } from '@/lib/wiring.server';

/** The learner's round as things stand: `Round`. */
export const GET = route(async () => openRound((await requireLearner()).learnerId));
