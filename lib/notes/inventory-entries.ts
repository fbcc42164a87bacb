import { z } from 'zod';
import { bilingual, conceptId, kebabId, noteLine } from './fields';

const cardId = kebabId.describe('the id of a card, such as "zero-no-result"');

/** One entry of content/inventory/note-items.yaml. */
export const noteItemEntry = z.strictObject({
  id: z
    .string()
    .regex(/^N\d{3}$/)
    .describe('the number of a note item, such as "N001"'),
  line: noteLine,
  claim: kebabId.optional().describe('the id of a claim that stands on this line'),
  card: cardId.optional(),
  reason: bilingual.optional().describe('why nothing can teach it, in both languages: { en: …, zh: … }'),
});

/** One entry of content/inventory/questions.yaml. */
export const questionEntry = z.strictObject({
  id: z
    .string()
    .regex(/^Q\d{2}$/)
    .describe('the number of a question, such as "Q01"'),
  concept: conceptId,
  cards: z.array(cardId).min(1).describe('the cards that answer it, such as [zero-no-result]'),
});

/** One entry of content/inventory/gaps.yaml. */
export const gapEntry = z.strictObject({
  id: z
    .string()
    .regex(/^G\d{2}$/)
    .describe('the number of a gap, such as "G01"'),
  concept: conceptId,
  card: cardId,
});

/** One entry of content/inventory/concepts.yaml. */
export const taughtConceptEntry = z.strictObject({
  id: conceptId,
  page: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .describe('the page that teaches it, such as "optimisation/why-zero-fails"'),
});
