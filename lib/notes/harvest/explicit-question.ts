import { type Block, isText } from './block';
import type { BlockRule } from './block-rule';

const question = /^(?:\*\*)?(?:Q|Question|问|问题)\s?\d{0,3}\s?(?:\*\*)?\s?[:：](?!:)(?:\*\*)?\s*(.*)$/iu;
const answer = /^(?:\*\*)?(?:A|Answer|答|答案)\s?\d{0,3}\s?(?:\*\*)?\s?[:：](?!:)(?:\*\*)?\s*(.*)$/iu;
const oneLine = /^(.+?)\s?(?:::|：：)\s(.+)$/u;
/** Lines and blocks an answer may have. */
const mostBlocks = 60;

/** The words of a block as they stand in an answer; null where an answer ends. */
function wordsOf(block: Block | undefined): string | null {
  if (isText(block)) {
    if (question.test(block.text) || oneLine.test(block.text)) return null;
    return block.kind === 'item' ? `- ${block.text}` : block.text;
  }
  if (block?.kind === 'code') return ['```', ...block.lines, '```'].join('\n');
  if (block?.kind === 'formula') return `$$${block.text}$$`;
  if (block?.kind === 'table')
    return [block.header, ...block.rows.map((row) => row.cells)].map((cells) => cells.join(' | ')).join('\n');
  return null;
}

/** `Q: …` with the `A: …` below it, and `… :: …` on one line. The answer goes on to the next blank line. */
export const explicitQuestion: BlockRule = (blocks, at) => {
  const first = blocks[at];
  if (!isText(first)) return null;
  const place = { rule: 'explicit', kind: 'basic', line: first.line } as const;
  const asked = question.exec(first.text);
  const double = asked ? null : oneLine.exec(first.text);
  if (double) {
    const front = (double[1] as string).replace(/^Q\s?[:：]\s*/iu, '');
    return {
      sketches: [{ ...place, front, back: double[2] as string, endLine: first.endLine }],
      next: at + 1,
    };
  }
  if (!asked) return null;

  const front = [asked[1] as string];
  const inline = /^(.*?)\s(?:A|答)\s?[:：]\s?(.+)$/u.exec(front[0] as string);
  let next = at + 1;
  let back: string[] = [];
  if (inline) {
    front[0] = inline[1] as string;
    back = [inline[2] as string];
  } else {
    for (let block = blocks[next]; next < at + mostBlocks; block = blocks[++next]) {
      const found = isText(block) ? answer.exec(block.text) : null;
      if (found) {
        back = found[1] ? [found[1]] : [];
        next++;
        break;
      }
      if (block?.kind === 'blank') continue;
      const words = wordsOf(block);
      if (words === null || blocks[next - 1]?.kind === 'blank') return null;
      front.push(words);
    }
  }
  if (!front.join('').trim()) return null;
  for (; next < at + mostBlocks; next++) {
    const words = wordsOf(blocks[next]);
    if (words === null) break;
    back.push(words);
  }
  if (!back.length) return null;
  const used = blocks.slice(at, next);
  return {
    sketches: [
      {
        ...place,
        front: front.join('\n'),
        back: back.join('\n'),
        endLine: used.at(-1)?.endLine ?? first.endLine,
      },
    ],
    next,
    asked: used.some((block) => 'asked' in block && block.asked),
  };
};
