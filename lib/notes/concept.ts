import { z } from 'zod';
import { bilingual, conceptId } from './fields';

const names = z.array(z.string().trim().min(1).max(60)).describe('a list of words, [] for none');

/** One entry of content/concepts.yaml. */
export const concept = z.strictObject({
  id: conceptId.describe('a dotted lower-case id, such as "opt.init"'),
  name: bilingual,
  aliases: z
    .strictObject({ en: names, zh: names })
    .default({ en: [], zh: [] })
    .describe('what notes call it in both languages: { en: [NMS], zh: [非极大值抑制] }'),
  prerequisites: z.array(conceptId).describe('a list of concept ids, [] for none'),
  order: z.number().describe('a number: the place among concepts that do not depend on each other'),
});

/** An idea of the course and what must be known before it. */
export type Concept = z.output<typeof concept>;
