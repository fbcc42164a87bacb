import { claimMark } from '@/app/_mdx/claim-mark';
import { Stamp } from '@/app/_ui/stamp';
import type { Language } from '@/lib/kernel/bilingual';
import { type Claim, verdicts } from '@/lib/notes/claim';

/** How many claims carry which stamp; verdicts nobody has are left out. */
export function VerdictTally({ claims, language }: { claims: readonly Claim[]; language: Language }) {
  const counts = verdicts.map((verdict) => ({
    verdict,
    count: claims.filter((claim) => claim.verdict === verdict).length,
  }));
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => (
          <li key={verdict} className="inline-flex items-center gap-1.5 font-mono text-sm tabular-nums">
            <span>{count}</span>
            <Stamp mark={claimMark[verdict]} language={language} />
          </li>
        ))}
    </ul>
  );
}
