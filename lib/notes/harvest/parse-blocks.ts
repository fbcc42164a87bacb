import type { Block, TableRow, TextBlock } from './block';
import { readFrontMatter } from './front-matter';
import { readMarks } from './read-marks';
import { isDelimiterRow, splitCells } from './split-cells';

/** Characters of a line that are read; what is behind them is no statement anybody could put on a card. */
const mostCharacters = 4000;
/** Lines a `$$` may stay open; one that is not closed by then is two dollars. */
const mostFormulaLines = 40;

const heading = /^ {0,3}(#{1,6})\s+(.*)$|^ {0,3}(#{2,6})(?!#)(\S.*)$/;
const item = /^(?:[-*+•·]|\d{1,3}[.)]|[（(]\d{1,2}[）)])\s+(\S.*)$|^(?:\d{1,2}[、．]|[①-⑳])\s*(\S.*)$/u;
const fence = /^\s*(```|~~~)/;

export interface ParsedNotes {
  blocks: readonly Block[];
  /** Tags of the front matter, for every draft. */
  tags: readonly string[];
  lineCount: number;
  /** Lines that are longer than what is read of them. */
  cutLines: readonly number[];
}

/** Notes -> blocks in their order. Every line is looked at a fixed number of times, whatever it holds. */
export function parseBlocks(text: string): ParsedNotes {
  const cutLines: number[] = [];
  const lines = text.split('\n').map((line, index) => {
    if (line.length <= mostCharacters) return line;
    cutLines.push(index + 1);
    return line.slice(0, mostCharacters);
  });
  const lastFence = {
    '```': lines.findLastIndex((line) => /^\s*```\s*$/.test(line)),
    '~~~': lines.findLastIndex((line) => /^\s*~~~\s*$/.test(line)),
  };
  const front = readFrontMatter(lines);
  const blocks: Block[] = [];
  let at = front.lineCount;

  const readCode = (mark: '```' | '~~~'): void => {
    const start = at++;
    while (!(lines[at] ?? mark).trim().startsWith(mark)) at++;
    blocks.push({ kind: 'code', lines: lines.slice(start + 1, at), line: start + 1, endLine: ++at });
  };
  const readTable = (): void => {
    const start = at;
    const header = splitCells(lines[at] as string);
    const rows: TableRow[] = [];
    for (at += 2; lines[at]?.includes('|'); at++)
      rows.push({ line: at + 1, cells: splitCells(lines[at] as string) });
    blocks.push({ kind: 'table', header, rows, line: start + 1, endLine: at });
  };
  const readFormula = (): boolean => {
    const first = (lines[at] as string).trim().slice(2);
    const start = at;
    const inner: string[] = [];
    for (let line = first, end = at; end < start + mostFormulaLines; line = lines[++end] ?? '') {
      const close = line.indexOf('$$');
      inner.push(close < 0 ? line : line.slice(0, close));
      if (close < 0) continue;
      if (line.slice(close + 2).trim()) return false;
      at = end + 1;
      blocks.push({ kind: 'formula', text: inner.join(' ').trim(), line: start + 1, endLine: at });
      return true;
    }
    return false;
  };

  while (at < lines.length) {
    const line = lines[at] as string;
    const mark = fence.exec(line)?.[1] as '```' | '~~~' | undefined;
    if (mark && lastFence[mark] > at) readCode(mark);
    else if (line.includes('|') && isDelimiterRow(lines[at + 1])) readTable();
    else if (!(line.trimStart().startsWith('$$') && readFormula())) blocks.push(readLine(line, ++at));
  }
  return { blocks: joinWrapped(blocks), tags: front.tags, lineCount: lines.length, cutLines };
}

function readLine(raw: string, line: number): Block {
  const place = { line, endLine: line };
  if (!raw.trim()) return { kind: 'blank', ...place };
  const head = raw.includes('#') ? heading.exec(raw) : null;
  if (head) {
    const level = (head[1] ?? head[3] ?? '').length;
    return {
      kind: 'heading',
      level,
      ...readMarks((head[2] ?? head[4] ?? '').replace(/\s#+$/, '')),
      ...place,
    };
  }
  const unquoted = raw.replace(/^(?:\s*>)+/, '');
  const words = unquoted.trim();
  if (!words || /^(?:[-*_=~]\s?){3,}$|^```|^~~~|^<!--.*-->$/.test(words)) return { kind: 'blank', ...place };
  const listed = item.exec(words);
  return {
    kind: listed ? 'item' : 'line',
    indent: unquoted.length - unquoted.trimStart().length,
    ...readMarks(listed ? (listed[1] ?? listed[2] ?? '') : words),
    ...place,
  };
}

/** Editors break lines at 72 characters or more; a shorter line was ended by its author. */
const narrowestMargin = 72;

/** Characters of the last of the lines a block was joined from; they are alike but for the last. */
const lastLineOf = ({ text, line, endLine }: TextBlock) => text.length / (endLine - line + 1);

/** A sentence that an editor broke at its margin goes on in lower case; its lines become one. */
function continues(before: Block | undefined, next: TextBlock): before is TextBlock {
  return (
    next.kind === 'line' &&
    (before?.kind === 'line' || before?.kind === 'item') &&
    lastLineOf(before) + next.text.indexOf(' ') >= narrowestMargin &&
    before.text.length < mostCharacters &&
    !/[.!?。！？:：;；|]$/u.test(before.text) &&
    /^[a-z]{2,}\s/.test(next.text)
  );
}

function joinWrapped(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.kind === 'line' && continues(before, block)) {
      joined[joined.length - 1] = {
        ...before,
        text: `${before.text} ${block.text}`,
        endLine: block.endLine,
        tags: [...before.tags, ...block.tags],
        asked: before.asked || block.asked,
      };
    } else joined.push(block);
  }
  return joined;
}
