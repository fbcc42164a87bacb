import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Problem, problemAt } from './problem';
import type { Point, SourceFile } from './source-file';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkMath)
  .freeze();

interface Complaint {
  reason?: string;
  ruleId?: string;
  line?: number;
  column?: number;
}

const backticks = 'write shapes, braces and "<" in backticks, such as `[batch, 4]`';

/** The point of the last `sign` at or before a point: remark reports where it gave up, authors look for the sign. */
function lastSign(text: string, sign: string, before: Point): Point {
  const lines = text.split('\n').slice(0, before.line);
  for (let index = lines.length - 1; index >= 0; index--) {
    const line =
      index === before.line - 1 ? (lines[index] ?? '').slice(0, before.column) : (lines[index] ?? '');
    const column = line.lastIndexOf(sign);
    if (column >= 0) return { line: index + 1, column: column + 1 };
  }
  return before;
}

function syntaxProblem({ path, text }: SourceFile, error: unknown): Problem {
  const { reason = String(error), ruleId = '', line, column } = error as Complaint;
  const known = line === undefined || column === undefined ? null : { line, column };
  if (ruleId === 'end-tag-mismatch') {
    const place = /\((\d+):(\d+)/.exec(reason);
    const at = place
      ? { line: Number(place[1]), column: Number(place[2]) }
      : (known ?? { line: 1, column: 1 });
    const tag = /<\/?[\w.]*>/.exec(reason)?.[0] ?? 'a tag';
    const what = reason.startsWith('Expected')
      ? `${tag} is not closed where it should be`
      : `${tag} closes nothing`;
    return problemAt(path, at, what, 'close every tag inside the paragraph, list or tag it was opened in');
  }
  const at = known ?? { line: 1, column: 1 };
  if (/brace|expression|acorn/i.test(`${reason} ${ruleId}`)) {
    return problemAt(path, lastSign(text, '{', at), 'a "{" opens code, and pages have none', backticks);
  }
  if (/name|tag|attribute|slash/i.test(reason)) {
    return problemAt(path, lastSign(text, '<', at), 'a "<" opens a tag that cannot be read', backticks);
  }
  return problemAt(path, at, reason, backticks);
}

/** A page as a tree with positions, or the one place where it stops being readable. Never throws. */
export function parseMarkup(file: SourceFile): { tree: Root | null; problems: Problem[] } {
  try {
    return { tree: parser.parse(file.text), problems: [] };
  } catch (error) {
    return { tree: null, problems: [syntaxProblem(file, error)] };
  }
}
