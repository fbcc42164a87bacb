import type { Language } from '@/lib/kernel/bilingual';
import { langTag } from '@/lib/kernel/bilingual';

/** As much of a hast node as is needed here. */
interface Node {
  type: string;
  value?: string;
  tagName?: string;
  properties?: { className?: unknown };
  children?: Node[];
}

/** Chinese in an English page: any run of it. English in a Chinese page: three words or more; terms stay in the sentence. */
const foreign: Record<Language, RegExp> = {
  en: /[\u3400-\u9fff\uff00-\uffef\u3000-\u303f]*[\u3400-\u9fff][\u3400-\u9fff\uff00-\uffef\u3000-\u303f]*/g,
  zh: /[A-Za-z][\w'’-]*(?:[ ,;:]+[A-Za-z][\w'’-]*){2,}[.?!]?/g,
};

function split(text: string, language: Language): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const match of text.matchAll(foreign[language])) {
    if (match.index > end) nodes.push({ type: 'text', value: text.slice(end, match.index) });
    const lang = langTag[language === 'en' ? 'zh' : 'en'];
    const span = {
      type: 'element',
      tagName: 'span',
      properties: { lang },
      children: [{ type: 'text', value: match[0] }],
    };
    nodes.push(span as Node);
    end = match.index + match[0].length;
  }
  if (end < text.length) nodes.push({ type: 'text', value: text.slice(end) });
  return nodes;
}

function mark(node: Node, language: Language): void {
  const isCode =
    node.tagName === 'code' ||
    node.tagName === 'pre' ||
    JSON.stringify(node.properties?.className ?? '').includes('math');
  if (!node.children || isCode) return;
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text' && child.value !== undefined) return split(child.value, language);
    mark(child, language);
    return [child];
  });
}

/** A rehype plugin that puts `lang` on words of the other language, so that a screen reader changes its voice. */
export function markLanguage(language: Language) {
  return () => (tree: unknown) => mark(tree as Node, language);
}
