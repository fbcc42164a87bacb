import type { Language } from '@/lib/kernel/bilingual';
import type { Sketch } from './draft';
import type { SentenceRule } from './sentence-rule';
import { bare, isSubject } from './subject';

const link =
  /\s?(?:的)?(?:公式|formula)?\s?(?:是|为|就是|计算公式|is defined as|is computed as|is|are|reads|:|：|=)\s?$/iu;

/** The question for a formula: by its name, or by its left side when it has none. Null when it has neither. */
export function formulaSketch(name: string, formula: string, language: Language): Sketch | null {
  const sketch = { rule: 'formula', kind: 'basic', back: formula } as const;
  if (name && isSubject(name))
    return {
      ...sketch,
      front: language === 'zh' ? `${name} 的公式是什么？` : `What is the formula for ${name}?`,
    };
  const left = /^\${0,2}\s?([^=$]{1,80}?)\s?=/.exec(formula)?.[1];
  return left
    ? { ...sketch, front: language === 'zh' ? `写出公式：$${left} = ?$` : `Complete: $${left} = ?$` }
    : null;
}

const plainMaths = /^(.{1,50}?)\s?(?:=|≈)\s?([^=]{3,160})$/u;
const operator =
  /[\p{L}\p{N})²]\s?[+*/^·×÷√∑−-]\s?[(\p{L}\p{N}]|√|∑|\bsum\b|\bexp\b|\blog\b|\bmax\(|\bmean\b/u;
const codeLike = /\b(?:nn|torch|np|self|tf|plt|F)\.|["']|\.\w+\(|\w\[|[{};]/;

/** `$…$` with its name, and lines such as "recall = TP / (TP + FN)". */
export const formula: SentenceRule = (sentence, { language, names }) => {
  const text = bare(sentence);
  const math = /\$([^$]{3,200})\$/.exec(text);
  if (math) {
    const before = text.slice(0, math.index);
    const name = before.replace(link, '').trim();
    const linked = link.test(before) || !before.trim();
    if (linked && (/[=<>]|\\frac|[+/^]/.test(math[1] as string) || name))
      return formulaSketch(name, text.slice(math.index).trim(), language);
    return null;
  }
  const plain = plainMaths.exec(text);
  if (!plain) return null;
  const [, left, right] = plain as unknown as [string, string, string];
  if (!operator.test(right) || codeLike.test(text) || !isSubject(left)) return null;
  return names(text) || /[A-Za-z]/.test(right) ? formulaSketch(left.trim(), right.trim(), language) : null;
};
