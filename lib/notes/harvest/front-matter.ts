/** Lines a front matter may have; a `---` that is not closed by then is a rule between paragraphs. */
const mostLines = 200;

const words = (list: string) =>
  list
    .replace(/^\[|\]$/g, '')
    .split(/[,，\s]+/u)
    .map((word) => word.replace(/^["'#]+|["']+$/g, ''))
    .filter(Boolean);

/**
 * The tags of a YAML front matter and how many lines it takes, 0 when there is none. Read by lines, because a file of
 * notes may hold anything: `tags: [a, b]`, `tags: a, b` and one tag a line after `tags:`.
 */
export function readFrontMatter(lines: readonly string[]): { tags: string[]; lineCount: number } {
  if (lines[0]?.trim() !== '---') return { tags: [], lineCount: 0 };
  const end = lines.slice(1, mostLines).findIndex((line) => /^(---|\.\.\.)\s*$/.test(line)) + 1;
  if (end === 0) return { tags: [], lineCount: 0 };
  const tags: string[] = [];
  let inTags = false;
  for (const line of lines.slice(1, end)) {
    const key = /^(tags|tag|keywords|标签)\s*[:：](.*)$/iu.exec(line);
    if (key) {
      inTags = true;
      tags.push(...words((key[2] ?? '').trim()));
    } else if (inTags && /^\s*-\s/.test(line)) {
      tags.push(...words(line.replace(/^\s*-\s/, '').trim()));
    } else inTags = false;
  }
  return { tags, lineCount: end + 1 };
}
