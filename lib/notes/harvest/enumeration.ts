import { type Block, isText, type TextBlock } from './block';
import type { SideRule } from './block-rule';
import { isHousekeeping } from './is-housekeeping';
import { languageOf } from './language-of';
import { bare, isSubject } from './subject';

const announces =
  /[:：]$|有以?下|如下|\b(?:two|three|four|five|six|seven|\d) (?:\w+ )?(?:kinds?|types?|ways?|steps?|reasons?|parts?|methods?|tricks?|gates?|problems?|properties)\b|[两三四五六七\d](?:种|个|类|步|点|条)/iu;
const generic =
  /^(?:part|task|assignment|project|homework|day|week|lecture|misc|notes?|todo|summary|questions?|exam|第.{1,3}(?:章|节|周|讲)|作业|项目|笔记|杂项|其他|问题|总结|复习|考试|验收)\s?\d*[:：]?$/iu;
const most = 12;

/** What an item names: the words before its dash or colon. */
const termOf = (text: string) => bare(text.split(/\s[—–-]\s|——|[:：](?=\s|\p{Script=Han})/u)[0] as string);
const isExplained = (text: string) => termOf(text).length < bare(text).length;

function itemsBelow(blocks: readonly Block[], at: number): TextBlock[] {
  let next = at + 1;
  if (blocks[next]?.kind === 'blank') next++;
  const items: TextBlock[] = [];
  for (let block = blocks[next]; block?.kind === 'item'; block = blocks[++next]) {
    if (block.indent <= (items[0]?.indent ?? block.indent)) items.push(block);
    if (items.length > most) return [];
  }
  return items;
}

/** A heading or a line that announces a list: "name the 3 …". The items are left for rules of their own. */
export const enumeration: SideRule = (blocks, at) => {
  const block = blocks[at] as Block;
  if (block.kind !== 'heading' && block.kind !== 'line') return [];
  if (block.kind === 'line' && !announces.test(block.text)) return [];
  const intro = bare(block.text)
    .replace(/[:：]$/u, '')
    .trim();
  if (!intro || intro.length > 120 || generic.test(intro) || /[?？]/.test(intro)) return [];
  const items = itemsBelow(blocks, at);
  if (
    items.length < 2 ||
    isHousekeeping(intro) ||
    items.some(({ text }) => isHousekeeping(text) || /[?？]/.test(text))
  )
    return [];
  const terms = items.map(({ text }) => termOf(text));
  const named = items.every(({ text }, i) => isExplained(text) || isSubject(terms[i] as string));
  if (block.kind === 'heading' && !(named && terms.every((term) => term.length <= 40))) return [];
  const last = items.at(-1) as TextBlock;
  if (!isText(last) || terms.some((term) => term.length > 160)) return [];
  const front =
    languageOf(intro) === 'zh' ? `说出这 ${terms.length} 项：${intro}` : `Name the ${terms.length}: ${intro}`;
  const back = terms.map((term) => `- ${term}`).join('\n');
  return [{ rule: 'enumeration', kind: 'basic', front, back, line: block.line, endLine: last.endLine }];
};
