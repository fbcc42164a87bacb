import type { ReactNode } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import type { AuthorTag } from '@/lib/notes/author-tags';
import type { AxisName } from '@/lib/notes/axis';
import type { Claim } from '@/lib/notes/claim';
import { Axis } from './axis';
import { ClaimOnTrial } from './claim-on-trial';
import { ProofCard } from './proof-card';
import { WideTable } from './wide-table';

const nothing = () => null;

/**
 * The one list of what authors may use on a page, and how it looks there. The type keeps it equal to the tags the
 * parser knows; a card stands at the end of its page, so its tags draw nothing here.
 */
export function pageComponents(language: Language, claimOf: (id: string) => Claim | undefined) {
  return {
    Claim: ({ id }: { id: string }) => {
      const claim = claimOf(id);
      return claim ? <ClaimOnTrial claim={claim} language={language} /> : null;
    },
    Proof: ({ demo }: { demo: string }) => <ProofCard demo={demo} language={language} />,
    Axis: ({ name, children }: { name: AxisName; children: ReactNode }) => (
      <Axis name={name} language={language}>
        {children}
      </Axis>
    ),
    table: ({ children }: { children: ReactNode }) => <WideTable language={language}>{children}</WideTable>,
    Card: nothing,
    Ask: nothing,
    Answer: nothing,
    Text: nothing,
    Wants: nothing,
    Gap: nothing,
    Param: nothing,
  } satisfies Record<AuthorTag, unknown> & { table: unknown };
}
