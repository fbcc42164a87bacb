interface Node<T> {
  next: Map<string, Node<T>>;
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
  return (lower.length === text.length ? lower : text).replace(/[-_–\u3000]/g, ' ').replace(/[×✕]/g, 'x');
}

const isWord = (letter: string | undefined) => letter !== undefined && /[a-z0-9]/.test(letter);
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
    for (const letter of term.split('')) {
      const next = node.next.get(letter) ?? { next: new Map(), values: [] };
      node.next.set(letter, next);
      node = next;
    }
    if (node !== this.root) node.values.push(value);
  }

  /** All terms of the text by where they begin, the longest first. */
  find(text: string): Found<T>[] {
    const folded = fold(text);
    const all: Found<T>[] = [];
    for (let from = 0; from < folded.length; from++) {
      if (isWord(folded[from]) && isWord(folded[from - 1])) continue;
      const here: Found<T>[] = [];
      let node: Node<T> | undefined = this.root;
      for (let to = from; node && to < folded.length; ) {
        node = node.next.get(folded[to++] as string);
        if (!node?.values.length || !endsWord(folded, to)) continue;
        for (const value of node.values) here.unshift({ value, from, to });
      }
      all.push(...here);
    }
    return all;
  }
}

function endsWord(text: string, to: number): boolean {
  if (!isWord(text[to - 1]) || !isWord(text[to])) return true;
  return text[to] === 's' && !isWord(text[to + 1]) && /[a-z]/.test(text[to - 1] as string);
}
