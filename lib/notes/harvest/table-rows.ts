import { type Block, isText } from './block';
import type { SideRule } from './block-rule';
import { isHousekeeping } from './is-housekeeping';
import { languageOf } from './language-of';
import { bare } from './subject';

const empty = /^[-–—/\s]*$/;

/** The line above a table that says when it holds, such as "With learning rate 0.1:". */
function premise(blocks: readonly Block[], at: number): string {
  const above = blocks[at - 1]?.kind === 'blank' ? blocks[at - 2] : blocks[at - 1];
  if (!isText(above) || above.text.length > 60) return '';
  if (!/[:：]$|^(?:when|with|for|if|当|在|若)/iu.test(above.text)) return '';
  return `${bare(above.text).replace(/[:：]$/u, '')} — `;
}

/** One draft a row: its first cell is given, the headers of the others are asked. */
export const tableRows: SideRule = (blocks, at) => {
  const table = blocks[at] as Block;
  if (table.kind !== 'table' || isHousekeeping(table.header.join(' , '))) return [];
  const given = premise(blocks, at);
  const [corner = '', ...columns] = table.header.map(bare);
  return table.rows.flatMap(({ line, cells }) => {
    const [first = '', ...values] = cells.map(bare);
    const known = columns.flatMap((column, i) => {
      const value = values[i] ?? '';
      return column && !empty.test(value) ? { column, value } : [];
    });
    if (empty.test(first) || !known.length) return [];
    const isChinese = languageOf(`${table.header.join(' ')} ${first}`) === 'zh';
    const asked = known.map(({ column }) => column).join(isChinese ? '、' : ', ');
    const head = corner && !empty.test(corner) ? `${corner} ${first}` : first;
    const front = isChinese ? `${given}${head}：${asked}？` : `${given}${head}: ${asked}?`;
    const back =
      known.length === 1
        ? (known[0]?.value as string)
        : known.map(({ column, value }) => `${column}: ${value}`).join('\n');
    if (isHousekeeping(`${front} ${back}`)) return [];
    return { rule: 'table', kind: 'basic', front, back, line, endLine: line } as const;
  });
};
