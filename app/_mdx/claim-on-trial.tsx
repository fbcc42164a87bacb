import type { ReactNode } from 'react';
import { Stamp } from '@/app/_ui/stamp';
import { type Language, langTag } from '@/lib/kernel/bilingual';
import type { Claim } from '@/lib/notes/claim';
import { claimMark } from './claim-mark';
import { ProofNote } from './proof-note';
import { noteLinesIn, words } from './words';

/** One line of the docket: the verdict, what the notes say, and why; then the way to the proof. */
export function ClaimOnTrial({
  claim,
  language,
  more,
}: {
  claim: Claim;
  language: Language;
  more?: ReactNode;
}) {
  const say = words[language];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and a region per claim would drown the page's
    <div
      className="claim"
      id={`claim-${claim.id}`}
      lang={langTag[language]}
      role="group"
      aria-label={say.claimLabel}
    >
      <p className="claim-verdict">
        <Stamp mark={claimMark[claim.verdict]} language={language} />
        <span className="claim-line">
          {noteLinesIn(language, claim.lines)}
          {claim.asked ? <> · {say.asked}</> : null}
        </span>
      </p>
      <p className="claim-words">{claim.claim[language]}</p>
      <div className="claim-why">
        <p>{claim.why[language]}</p>
        <ProofNote proof={claim.proof} language={language} />
        {more}
      </div>
    </div>
  );
}
