import type { StampMark } from '@/app/_ui/stamp';
import type { ClaimVerdict } from '@/lib/notes/claim';

/** The stamp a verdict on the notes is shown with. */
export const claimMark: Readonly<Record<ClaimVerdict, StampMark>> = {
  confirmed: 'holds',
  'half-true': 'half-true',
  refuted: 'refuted',
  undecided: 'undecided',
};
