import { expect, it } from 'vitest';
import { AppError } from '@/lib/kernel/app-error';
import { decodeNotes, maxNoteBytes } from './decode-notes';
import { parseBlocks } from './parse-blocks';

const bytes = (text: string) => new TextEncoder().encode(text);
const kinds = (text: string) => parseBlocks(text).blocks.map((block) => block.kind);

it('reads headings, items, lines, tables, code and formulas with their places', () => {
  const text = [
    '# A',
    'words',
    '- one',
    '2. two',
    '3、三',
    '| a | b |',
    '|---|---|',
    '| 1 | `x|y` |',
    '',
  ].join('\n');
  const { blocks } = parseBlocks(`${text}\n\`\`\`py\nx = 1\n\`\`\`\n$$\na = b\n$$`);
  expect(blocks.map(({ kind, line, endLine }) => [kind, line, endLine])).toEqual([
    ['heading', 1, 1],
    ['line', 2, 2],
    ['item', 3, 3],
    ['item', 4, 4],
    ['item', 5, 5],
    ['table', 6, 8],
    ['blank', 9, 9],
    ['code', 10, 12],
    ['formula', 13, 15],
  ]);
  expect(blocks[5]).toMatchObject({ header: ['a', 'b'], rows: [{ line: 8, cells: ['1', '`x|y`'] }] });
});

it('takes a fence or a double dollar that is never closed for a line', () => {
  expect(kinds('```\nwords')).toEqual(['blank', 'line']);
  expect(kinds('$$ a\nwords')).toEqual(['line', 'line']);
});

it('joins a sentence that was broken at the margin, and no line its author ended', () => {
  const broken =
    'The learning rate controls how far the parameters of the model are moved\nin one update.\nNext';
  expect(parseBlocks(broken).blocks).toMatchObject([{ line: 1, endLine: 2 }, { text: 'Next' }]);
  const ended = 'Dropout zeroes activations during training\nweight decay shrinks weights';
  expect(parseBlocks(ended).blocks).toHaveLength(2);
});

it('takes tags and exam marks off the words', () => {
  const { blocks } = parseBlocks('IoU 为什么不用？ #detection 考过\n`a #b` stays!!\n#include <x>');
  expect(blocks[0]).toMatchObject({ text: 'IoU 为什么不用？', tags: ['detection'], asked: true });
  expect(blocks[1]).toMatchObject({ text: '`a #b` stays', tags: [], asked: true });
});

it('reads the tags of a front matter in each of its forms', () => {
  expect(parseBlocks('---\ntags: [rnn, "视觉"]\n---\nx').tags).toEqual(['rnn', '视觉']);
  expect(parseBlocks('---\ntitle: x\ntags:\n  - a\n  - b\nother: c\n---\nx').tags).toEqual(['a', 'b']);
  expect(parseBlocks('---\nnot closed').tags).toEqual([]);
});

it('decodes byte order marks, CRLF, NUL and broken bytes', () => {
  expect(decodeNotes(bytes('\uFEFFa\r\nb\rc\u0000d'), 'n.md')).toBe('a\nb\nc d');
  expect(decodeNotes(new Uint8Array([0xff, 0xfe, 0x2d, 0x4e]), 'n.md')).toBe('中');
  expect(decodeNotes(new Uint8Array([0x61, 0xc3, 0x28, 0xe4]), 'n.md')).toContain('\uFFFD');
});

it('refuses a file above the limit by name, size and limit', () => {
  const refused = () => decodeNotes(new Uint8Array(maxNoteBytes + 200_000), 'big.md');
  expect(refused).toThrow(AppError);
  expect(refused).toThrow('big.md is 2.2 MB and the limit is 2.0 MB');
});
