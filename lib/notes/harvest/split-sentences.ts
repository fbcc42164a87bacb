const opens = '([{（【「';
const closes = ')]}）】」';
const abbreviation = /(?:^|[\s(（])(?:e\.g|i\.e|vs|etc|cf|fig|eq|approx|resp|no|\d{1,3})$/iu;

function endsAt(text: string, i: number): boolean {
  const letter = text[i] as string;
  if ('。！？；!?'.includes(letter)) return true;
  const after = text[i + 1] ?? ' ';
  if (letter === ';') return /\s/.test(after);
  if (letter !== '.') return false;
  if (/\p{Script=Han}/u.test(text[i - 1] ?? '')) return true;
  return /[\s\p{Script=Han}]/u.test(after) && !abbreviation.test(text.slice(Math.max(0, i - 8), i));
}

/** The sentences of a line, each with its closing mark. Brackets, code and formulas are never cut. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  let depth = 0;
  let verbatim: string | null = null;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] as string;
    if (verbatim ? letter === verbatim : letter === '`' || letter === '$')
      verbatim = verbatim ? null : letter;
    if (verbatim) continue;
    if (opens.includes(letter)) depth++;
    else if (closes.includes(letter)) depth = Math.max(0, depth - 1);
    if (depth || !endsAt(text, i) || endsAt(text, i + 1)) continue;
    sentences.push(text.slice(from, i + 1).trim());
    from = i + 1;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
