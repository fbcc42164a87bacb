import { z } from 'zod';

/** What stands between the two `---` lines at the top of a page. */
export const pageFrontmatter = z.strictObject({
  title: z.string().trim().min(1).describe("the page's title in its language"),
  summary: z.string().trim().min(1).describe('one sentence: what the reader will know after the page'),
  order: z.number().describe('a number: the place of the page within its topic'),
});

export type PageFrontmatter = z.output<typeof pageFrontmatter>;
