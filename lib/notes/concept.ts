import { z } from 'zod';
import { bilingual, conceptId } from './fields';

/** One entry of content/concepts.yaml. */
export const concept = z.strictObject({
  id: conceptId.describe('a dotted lower-case id, such as "opt.init"'),
  name: bilingual,
  prerequisites: z.array(conceptId).describe('a list of concept ids, [] for none'),
  order: z.number().describe('a number: the place among concepts that do not depend on each other'),
});

/** An idea of the course and what must be known before it. */
export type Concept = z.output<typeof concept>;
