import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkCourse } from './check-course';
import type { SourceFile } from './source-file';

const front = '---\ntitle: T\nsummary: S\norder: 1\n---\n';
const paths = [
  'content/notes/a/b.en.mdx',
  'content/notes/a/b.zh.mdx',
  'content/claims/a.yaml',
  'content/concepts.yaml',
  'content/topics.yaml',
  'content/inventory/note-items.yaml',
  'content/inventory/questions.yaml',
];

/** Text an author might mistype: pieces of what we know, in any order, mixed with anything. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      '<Card ',
      'id="a"',
      ' kind="typed"',
      ' expects="shape"',
      ' source="3-1"',
      '>',
      '</Card>',
      '/>',
      '<Ask>',
      '</Ask>',
    ],
    ...[
      '{',
      '}',
      '$',
      '$$',
      '\n',
      '\n\n',
      '`',
      '|',
      '- id: ',
      '---\n',
      ': ',
      '[',
      ']',
      '&a ',
      '*a',
      '#',
      '"',
      '\t',
      '  ',
    ],
    ...[
      '<Gap>',
      '<Param name=',
      '<Claim ',
      'import ',
      'export ',
      '![',
      '](',
      '<!--',
      '<',
      '__proto__',
      '\u0000',
      '\uD800',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));

it('reading never throws, whatever the files hold, and every problem has a place in its file', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), text, fc.boolean(), (path, body, withFront) => {
      const file: SourceFile = { path, text: withFront && path.endsWith('mdx') ? front + body : body };
      const { problems } = checkCourse([file], []);
      const lines = file.text.split('\n').length;
      for (const problem of problems) {
        expect(problem.path).toBe(path);
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.line).toBeLessThanOrEqual(lines + 1);
        expect(problem.column).toBeGreaterThanOrEqual(1);
        expect(problem.what).not.toBe('');
        expect(problem.remedy).not.toBe('');
      }
    }),
    { numRuns: 1500, seed: 20261123 },
  );
}, 60_000); // takes two seconds, and far longer where other tests keep every core busy
