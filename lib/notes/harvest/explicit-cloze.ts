import type { Sketch } from './draft';

interface Gap {
  /** `c1`, `c2`: gaps with the same number open together. */
  group: string;
  words: string;
  hint: string;
  from: number;
  to: number;
}

const numbered = /\{\{c(\d{1,3})::([^{}]{0,300}?)(?:::([^{}]{0,100}))?\}\}/g;
const highlighted = /==(?=[^\s=])([^=]{0,200}?[^\s=])==/g;

function gapsOf(text: string): Gap[] {
  const gaps: Gap[] = [];
  for (const found of text.matchAll(numbered))
    gaps.push({
      group: found[1] as string,
      words: (found[2] as string).trim(),
      hint: (found[3] ?? '').trim(),
      from: found.index,
      to: found.index + found[0].length,
    });
  for (const found of text.matchAll(highlighted)) {
    const from = found.index;
    const to = from + found[0].length;
    if (gaps.every((gap) => to <= gap.from || from >= gap.to))
      gaps.push({ group: `mark ${from}`, words: found[1] as string, hint: '', from, to });
  }
  return gaps.filter((gap) => gap.words).sort((a, b) => a.from - b.from);
}

/** Gaps of a sentence that are read; more of them is a page of highlights. */
const mostGaps = 20;

/**
 * `==…==` and `{{c1::…::hint}}` -> one draft a gap, the others shown. The gap stands as `[…]` or `[hint]`; gaps with
 * one number are one draft. Empty when the text has none.
 */
export function explicitCloze(text: string): Sketch[] {
  if (!text.includes('==') && !text.includes('{{')) return [];
  const gaps = gapsOf(text).slice(0, mostGaps);
  return [...new Set(gaps.map((gap) => gap.group))].map((group) => {
    let front = '';
    let from = 0;
    for (const gap of gaps) {
      front += text.slice(from, gap.from) + (gap.group === group ? `[${gap.hint || '…'}]` : gap.words);
      from = gap.to;
    }
    const hidden = gaps.filter((gap) => gap.group === group).map((gap) => gap.words);
    return { rule: 'explicit', kind: 'cloze', front: front + text.slice(from), back: hidden.join(' / ') };
  });
}
