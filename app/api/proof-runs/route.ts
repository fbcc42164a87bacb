import { readJson } from '@/app/api/_http/read-json';
import { route } from '@/app/api/_http/route';
import { requireLearner } from '@/lib/auth/require-learner';
import { proofRunSchema } from '@/lib/study/proof-run';
import { listProofRuns, recordProofRun } from '@/lib/wiring.server';

const maxBytes = 256 * 1024;

/** Keeps one run of a demo with what the learner had predicted. */
export const POST = route(async (request: Request) => {
  const { learnerId } = await requireLearner();
  await recordProofRun(learnerId, await readJson(request, proofRunSchema, maxBytes));
  return Response.json({}, { status: 201 });
});

/** The learner's latest runs, newest first; with `?demo=` of that demo only. */
export const GET = route(async (request: Request) => {
  const { learnerId } = await requireLearner();
  return { runs: await listProofRuns(learnerId, new URL(request.url).searchParams.get('demo')) };
});
