import type { SentenceRule } from './sentence-rule';
import { bare, isSubject } from './subject';

const bracket = /(`?)([[(])([^[\]()]{3,90})[\])]\1/gu;
const axis = /^[\p{L}\p{N}_+*×/·' -]{1,28}$/u;
const saysShape = /shape|size|形状|维度|尺寸|大小|\bdim/iu;
const link =
  /(?:的)?\s?(?:输出|output)?\s?(?:的)?(?:shape|size|形状|维度|尺寸|大小)?\s?(?:has shape|have shape|has the shape|of shape|is|are|是|为|=|:|：|->|→|变成|变为|得到|becomes|gives|returns)\s?$/iu;

const axes = (inside: string) => inside.split(/[,，]/u).map((part) => part.trim());

/** "X: [batch, time, hidden]": the shape of a tensor. */
export const shape: SentenceRule = (sentence, { language }) => {
  const text = bare(sentence);
  for (const found of text.matchAll(bracket)) {
    const parts = axes(found[3] as string);
    const named = saysShape.test(text);
    if (parts.length < 2 || !parts.every((part) => axis.test(part))) continue;
    if (!named && (found[2] === '(' || (parts.length < 3 && parts.every((part) => /^[\d.-]+$/.test(part)))))
      continue;
    const before = text.slice(0, found.index);
    if (!link.test(before)) continue;
    const subject = before
      .replace(link, '')
      .replace(/^(?:the )?shape of /i, '')
      .replace(/\.shape$/, '')
      .trim();
    if (!isSubject(subject)) continue;
    const front = language === 'zh' ? `${subject} 的形状是什么？` : `What is the shape of ${subject}?`;
    return { rule: 'shape', kind: 'basic', front, back: text.slice(found.index).trim() };
  }
  return null;
};
