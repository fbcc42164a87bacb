import { type Block, isText } from './block';
import type { PlacedSketch, SideRule } from './block-rule';
import { languageOf } from './language-of';

const result =
  /^(?:torch\.Size\(.{1,60}\)|tensor\(.{1,80}\)|[[(][\w\s,×*+.-]{2,60}[\])]|-?\d[\d.e+-]*|True|False|nan|inf)$/;
const commented = /^(.{2,120}?)\s*#\s*(?:->|=>|=|→|shape[: ]*|输出[:：]?|结果[:：]?|得到)?\s*(\S.*)$/u;

/** A call worth asking about: it calls or looks something up, and sets nothing but a name. */
const isCall = (code: string) =>
  /\w\(.*\)|\.shape\b|\[.*\]/.test(code) && !/^(?:import|from|def|class|for|print\()/.test(code);

/** Lines of code that show what they give: `x.sum()  # 3`, and `>>> x.sum()` with its answer below. */
export const codeResults: SideRule = (blocks, at) => {
  const block = blocks[at] as Block;
  if (block.kind !== 'code') return [];
  const above = blocks.slice(Math.max(0, at - 3), at).filter(isText);
  const isChinese = languageOf(above.map(({ text }) => text).join(' ')) === 'zh';
  return block.lines.flatMap((raw, index): PlacedSketch[] => {
    const line = block.line + 1 + index;
    const prompt = raw.trim().startsWith('>>>');
    const below = (block.lines[index + 1] ?? '').trim();
    const found = commented.exec(raw.trim());
    const [call, gives] = prompt
      ? [raw.trim().slice(3).trim(), below]
      : [found?.[1]?.trim(), found?.[2]?.trim()];
    if (!call || !gives || raw.length > 240 || !result.test(gives) || !isCall(call)) return [];
    const front = isChinese ? `\`${call}\` 的结果是什么？` : `What does \`${call}\` give?`;
    return [{ rule: 'shape', kind: 'basic', front, back: gives, line, endLine: prompt ? line + 1 : line }];
  });
};
