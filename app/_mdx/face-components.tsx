import { createContext, type ReactNode, use } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import type { AuthorTag } from '@/lib/notes/author-tags';
import type { AxisName } from '@/lib/notes/axis';
import type { CardPart } from '@/lib/notes/card-parts';
import { Axis } from './axis';
import { WideTable } from './wide-table';

/** Which part of a card is being drawn, and whether its gaps are filled. */
export interface FaceView {
  part: CardPart;
  filled: boolean;
}

export const FaceViewContext = createContext<FaceView | null>(null);

const blank = { en: 'blank', zh: '填空' };

function partOf(part: CardPart) {
  return function Part({ children }: { children: ReactNode }) {
    return use(FaceViewContext)?.part === part ? children : null;
  };
}

/**
 * How each tag is drawn inside a card's face: plain elements and classes only, since a face travels as HTML.
 * `onCard` is told each card of the page as it is met.
 */
export function faceComponents(language: Language, onCard: (id: string, children: ReactNode) => void) {
  return {
    Card: ({ id, children }: { id: string; children: ReactNode }) => {
      onCard(id, children);
      return null;
    },
    Ask: partOf('Ask'),
    Answer: partOf('Answer'),
    Text: partOf('Text'),
    Wants: partOf('Wants'),
    Gap: ({ children }: { children: ReactNode }) =>
      use(FaceViewContext)?.filled ? (
        <strong className="gap-filled">{children}</strong>
      ) : (
        <span className="gap" role="img" aria-label={blank[language]} />
      ),
    Param: ({ name }: { name: string }) => <span data-param={name} />,
    Axis: ({ name, children }: { name: AxisName; children: ReactNode }) => (
      <Axis name={name} language={language}>
        {children}
      </Axis>
    ),
    Claim: () => null,
    Proof: () => null,
    table: ({ children }: { children: ReactNode }) => <WideTable language={language}>{children}</WideTable>,
  } satisfies Record<AuthorTag, unknown> & { table: unknown };
}
