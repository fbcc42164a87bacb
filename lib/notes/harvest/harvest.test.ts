import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileNotes } from '@/tests/support/hostile-notes';
import { smallKnowledge } from '@/tests/support/small-knowledge';
import { decodeNotes } from './decode-notes';
import { harvest } from './harvest';

const read = (text: string) => harvest(text, smallKnowledge);
const notes = [
  '---\ntags: [vision]\n---\n# Detection #boxes',
  'NMS removes double boxes. #post',
  'Q: IoU?\nA: overlap over union',
  '{{c1::IoU}} compares {{c2::boxes}}',
  'FN is a type I error',
].join('\n\n');

it('gives every draft its place, headings, tags, concept and demo', () => {
  expect(read(notes).drafts[0]).toMatchObject({
    line: 6,
    endLine: 6,
    path: ['Detection'],
    tags: ['vision', 'boxes', 'post'],
    language: 'en',
    concept: 'det.nms',
    demo: 'non-maximum-suppression',
    warnings: [],
  });
});

it('links the longest name, in the question before the answer, and says when there is none', () => {
  expect(read('IoU loss: one minus the overlap').drafts[0]?.concept).toBe('det.iou_loss');
  expect(read('IoU损失：一减去交并比').drafts[0]?.concept).toBe('det.iou_loss');
  expect(read('IoU: what non-maximum suppression compares').drafts[0]?.concept).toBe('eval.iou');
  expect(read('xIoUx: an overlap of two things').drafts[0]).toMatchObject({
    concept: null,
    demo: null,
    warnings: [{ kind: 'no-concept' }],
  });
});

it('warns where a line repeats a refuted claim, with its verdict and its proof', () => {
  const { drafts, contradictions } = read('\nFN is a type I error\n');
  const found = { line: 2, claim: 'miss-is-type-one', verdict: 'refuted', demo: 'confusion-matrix' };
  expect(contradictions).toEqual([found]);
  expect(drafts[0]?.warnings[0]?.en).toContain(
    'Line 2 says what the course found refuted (miss-is-type-one)',
  );
  expect(drafts[0]?.warnings[0]?.zh).toContain('见演示 confusion-matrix');
  expect(drafts[0]?.demo).toBe('confusion-matrix');
});

it.each([
  'FN is not a type I error',
  'FN is a type II error, a false positive is type I',
  'It is wrong that FN is a type I error',
  'Is FN a type I error? No',
  '假阴不是第一类错误',
  'FNs and much, much later in the same line, long after, type I',
  'NMS removes boxes',
])('takes %j for no contradiction', (line) => {
  expect(read(line).contradictions).toEqual([]);
});

it('keeps the keys when lines are put in above, and has one draft of a statement said twice', () => {
  const keys = (text: string) => read(text).drafts.map(({ key }) => key);
  const before = keys(notes);
  expect(before).toHaveLength(5);
  expect(new Set(before).size).toBe(5);
  expect(keys(`${notes.replace('# Det', 'put in\n\n\n# Det')}\n\nNMS  removes double boxes`)).toEqual(before);
  expect(keys(notes.replace('double', 'many'))).not.toEqual(before);
});

const pieces = fc.oneof(
  fc.constantFrom(...hostileNotes.map(([, piece]) => piece.slice(0, 60))),
  fc.constantFrom(
    '\n',
    '\n\n',
    '# ',
    '- ',
    ': ',
    '？',
    ' is ',
    ' 是 ',
    ' 因为 ',
    'loss',
    'IoU',
    '|',
    '$$',
    '```',
    '::',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

it('never throws, and every draft stands in the file and asks something', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
      const text = all.join('');
      const { drafts, lineCount } = read(text);
      for (const { line, endLine, front, back, kind } of drafts) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(endLine).toBeGreaterThanOrEqual(line);
        expect(endLine).toBeLessThanOrEqual(lineCount);
        expect(front.trim()).not.toBe('');
        if (kind !== 'oral') expect(back.trim()).not.toBe('');
      }
    }),
    { numRuns: 800, seed: 20261127 },
  );
});

it('never throws at bytes of any kind', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(() => read(decodeNotes(bytes, 'n.md'))).not.toThrow();
    }),
    { numRuns: 300, seed: 20261127 },
  );
});

// Quadratic time would be minutes at this size; five seconds leave room for a busy machine. npm run bench -- harvest measures.
it.each(hostileNotes)('reads 200 kB of %s within five seconds', (_, piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  const start = performance.now();
  read(text);
  expect(performance.now() - start).toBeLessThan(5000);
});
