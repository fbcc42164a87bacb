import { z } from 'zod';
import { verdicts } from './claim';
import { bilingual, conceptId, kebabId, noteLine } from './fields';

/** One entry of content/claims/<topic>.yaml, as authors write it. */
export const claimEntry = z.strictObject({
  id: kebabId,
  lines: z.array(noteLine).min(1).describe('the note lines it stands on, such as [101]'),
  concept: conceptId,
  asked: z.boolean().default(false).describe('true or false: do the notes mark it as asked in the exam?'),
  verdict: z.enum(verdicts),
  demo: kebabId.optional().describe('the id of a demo, such as "iou-loss"'),
  none: bilingual.optional().describe('why no demo can decide it, in both languages: { en: …, zh: … }'),
  contradicts: z
    .array(z.array(z.string().trim().min(1).max(400)).min(2))
    .default([])
    .describe(
      'lines that repeat the mistake, each a list of steps: [["false negative | 假阴", "type I | 第一类"]]',
    ),
  claim: bilingual,
  why: bilingual,
});
