import { z } from 'zod';
import { bilingual, kebabId } from './fields';

/** One entry of content/topics.yaml: a folder of pages. */
export const topic = z.strictObject({
  id: kebabId.describe("the name of the topic's folder in content/notes"),
  name: bilingual,
  order: z.number().describe('a number: the place of the topic in the course'),
});

export type Topic = z.output<typeof topic>;
