import type { Nodes, Parents } from 'mdast';
import type {} from 'remark-math';
// Only for its types: it adds the JSX nodes to mdast's.
import type {} from 'remark-mdx';
import type { Point } from './source-file';

/** A tag on the page: on lines of its own (flow) or inside a sentence (text); authors need not know the difference. */
export type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function startOf(node: { position?: { start: Point } | undefined }): Point {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** Calls `visit` for every node below `parent`, in reading order, with the nearest tag around it (null: the page). */
export function walk(
  parent: Parents,
  visit: (node: Nodes, within: Element | null) => void,
  within: Element | null = null,
): void {
  for (const node of parent.children) {
    visit(node, within);
    if ('children' in node) walk(node, visit, isElement(node) ? node : within);
  }
}

/** The tags directly inside a tag, paragraphs not counted as being in between. */
export function tagsWithin(element: Element): Element[] {
  const found: Element[] = [];
  walk(element, (node, within) => {
    if (within === null && isElement(node)) found.push(node);
  });
  return found;
}

/** Whether a reader would see anything of it: words, code, a formula or a placeholder. */
export function hasWords(element: Element): boolean {
  let found = false;
  walk(element, (node) => {
    if ('value' in node && node.value.trim() !== '') found = true;
    if (isElement(node) && node.name === 'Param') found = true;
  });
  return found;
}
