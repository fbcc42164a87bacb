import { z } from 'zod';
import { type CardKind, cardKinds, stances } from './card';
import { conceptId, kebabId } from './fields';
import { noteLineCount, parseNoteLines } from './note-lines';

/** How a typed answer is compared. */
const expectations = ['number', 'shape', 'text'] as const;
export type Expectation = (typeof expectations)[number];

/** The attributes of `<Card>`; which of them a kind needs is said by `attributesOfKind`. */
export const cardAttributes = z.strictObject({
  id: kebabId,
  kind: z.enum(cardKinds),
  concept: conceptId,
  source: z
    .string()
    .transform((text, context) => {
      const lines = parseNoteLines(text);
      if (lines) return lines;
      context.addIssue({ code: 'custom', message: 'not note lines' });
      return z.NEVER;
    })
    .describe(`ascending note lines from 1 to ${noteLineCount}, such as "17,31" or "31-35"`),
  stance: z.enum(stances),
  asked: z.literal(true).optional().describe('`asked` without a value'),
  demo: kebabId.optional().describe('the id of a demo, such as "start-and-step"'),
  noDemo: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe("the reason why no demo can show it, in the page's language"),
  expects: z.enum(expectations).optional(),
  answer: z.string().trim().min(1).optional().describe('the right answer'),
  tolerance: z
    .string()
    .regex(/^\d+(\.\d+)?(e-?\d+)?$/i)
    .transform(Number)
    .optional()
    .describe('the largest difference that still counts as right, such as "0.001"'),
  accept: z.string().trim().min(1).optional().describe('other right answers, such as "nan | not a number"'),
  exercise: kebabId.optional().describe('the id of an exercise of the demo'),
});

export type CardAttributes = z.output<typeof cardAttributes>;

type Extra = 'expects' | 'answer' | 'tolerance' | 'accept' | 'exercise' | 'demo';

/** What a kind needs beyond the attributes of every card, and what only it may have. */
export const attributesOfKind: Record<CardKind, { needs: readonly Extra[]; may: readonly Extra[] }> = {
  basic: { needs: [], may: [] },
  cloze: { needs: [], may: [] },
  typed: { needs: ['expects', 'answer'], may: ['tolerance', 'accept'] },
  parametric: { needs: ['demo', 'exercise'], may: [] },
};
