import type { Language } from '@/lib/kernel/bilingual';
import { type HastNode, hasClass } from './hast-node';

const labels = { en: 'Formula', zh: '公式' };

function focus(node: HastNode, language: Language): void {
  if (hasClass(node, 'katex-display'))
    node.properties = { ...node.properties, tabIndex: 0, role: 'group', ariaLabel: labels[language] };
  else for (const child of node.children ?? []) focus(child, language);
}

/** A rehype plugin after KaTeX: a formula on its own line scrolls when it is too wide, by keyboard too. */
export function focusFormulas(language: Language) {
  return () => (tree: HastNode) => focus(tree, language);
}
