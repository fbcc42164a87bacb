interface Node<T> {
  /** By the code of the next character. */
  next: Map<number, Node<T>>;
  values: T[];
}

export interface Found<T> {
  value: T;
  from: number;
  /** The first character after it. */
  to: number;
}

/** Upper case, hyphens and signs of multiplication say the same; every character keeps its place. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text;
  return /[-_–\u3000×✕]/.test(same) ? same.replace(/[-_–\u3000]/g, ' ').replace(/[×✕]/g, 'x') : same;
}

/** Of a lower-case letter or a digit; NaN, behind the end of a text, is neither. */
const isWord = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
/** Some write a space between Chinese and Latin, some do not. */
const besideHan = / (?=\p{Script=Han})|(?<=\p{Script=Han}) /gu;
/** Letters a longest term may have, so that a look-up costs no more than that. */
const mostLetters = 60;

/**
 * Finds many terms in a text at once, in time of its length. A Latin term must be a word of its own, a plural s may
 * follow; a Chinese one may stand anywhere.
 */
export class TermIndex<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };

  constructor(terms: Iterable<readonly [term: string, value: T]>) {
    for (const [term, value] of terms) {
      const folded = fold(term.trim()).slice(0, mostLetters);
      for (const spelling of new Set([folded, folded.replace(besideHan, '')])) this.add(spelling, value);
    }
  }

  private add(term: string, value: T): void {
    let node = this.root;
    for (let i = 0; i < term.length; i++) {
      const letter = term.charCodeAt(i);
      const next = node.next.get(letter) ?? { next: new Map(), values: [] };
      node.next.set(letter, next);
      node = next;
    }
    if (node !== this.root) node.values.push(value);
  }

  /** All terms of the text by where they begin, the longest first. */
  find(text: string): Found<T>[] {
    return this.scan(text, false);
  }

  /** True when the text has any of the terms. */
  has(text: string): boolean {
    return this.scan(text, true).length > 0;
  }

  private scan(text: string, isOneEnough: boolean): Found<T>[] {
    const folded = fold(text);
    const all: Found<T>[] = [];
    let isWordBefore = false;
    for (let from = 0; from < folded.length; from++) {
      const first = folded.charCodeAt(from);
      const isInside = isWordBefore && isWord(first);
      isWordBefore = isWord(first);
      if (isInside) continue;
      let node = this.root.next.get(first);
      let here: Found<T>[] | null = null;
      for (let to = from + 1; node; node = node.next.get(folded.charCodeAt(to++))) {
        if (!node.values.length || !endsWord(folded, to)) continue;
        const found = node.values.map((value) => ({ value, from, to }));
        if (isOneEnough) return found;
        here = here ? [...found, ...here] : found;
      }
      if (here) all.push(...here);
    }
    return all;
  }
}

function endsWord(text: string, to: number): boolean {
  const last = text.charCodeAt(to - 1);
  if (!isWord(last) || !isWord(text.charCodeAt(to))) return true;
  return text[to] === 's' && !isWord(text.charCodeAt(to + 1)) && last >= 97;
}
