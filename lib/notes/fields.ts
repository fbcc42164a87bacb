import { z } from 'zod';
import { noteLineCount } from './note-lines';

// The description of a field is its remedy: it completes "write …" when the field is missing or wrong.

/** Ids are chosen by the author and never change, so they say the idea, not the place. */
export const kebabId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .describe('kebab-case, such as "zero-is-undefined"');

export const conceptId = z
  .string()
  .regex(/^[a-z0-9]+([._-][a-z0-9]+)*$/)
  .max(80)
  .describe('the id of a concept in content/concepts.yaml, such as "opt.init"');

export const noteLine = z
  .int()
  .min(1)
  .max(noteLineCount)
  .describe(`a line of the notes, 1 to ${noteLineCount}`);

const words = (language: string) => z.string().trim().min(1).describe(`it in ${language}`);

export const bilingual = z
  .strictObject({ en: words('English'), zh: words('Chinese') })
  .describe('both languages: { en: …, zh: … }');
