import { type Language, langTag } from '@/lib/kernel/bilingual';
import type { HastNode } from './hast-node';

/** Chinese in an English page: any run of it. English in a Chinese page: three words or more; terms stay in the sentence. */
const foreign: Record<Language, RegExp> = {
  en: /[\u3400-\u9fff\uff00-\uffef\u3000-\u303f]*[\u3400-\u9fff][\u3400-\u9fff\uff00-\uffef\u3000-\u303f]*/g,
  zh: /[A-Za-z][\w'’-]*(?:[ ,;:]+[A-Za-z][\w'’-]*){2,}[.?!]?/g,
};

function split(text: string, language: Language): HastNode[] {
  const nodes: HastNode[] = [];
  let end = 0;
  for (const match of text.matchAll(foreign[language])) {
    if (match.index > end) nodes.push({ type: 'text', value: text.slice(end, match.index) });
    const lang = langTag[language === 'en' ? 'zh' : 'en'];
    nodes.push({
      type: 'element',
      tagName: 'span',
      properties: { lang },
      children: [{ type: 'text', value: match[0] }],
    });
    end = match.index + match[0].length;
  }
  if (end < text.length) nodes.push({ type: 'text', value: text.slice(end) });
  return nodes;
}

function mark(node: HastNode, language: Language): void {
  const isCode = node.tagName === 'code' || node.tagName === 'pre'; // formulas too, until KaTeX has set them
  if (!node.children || isCode) return;
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text' && child.value !== undefined) return split(child.value, language);
    mark(child, language);
    return [child];
  });
}

/** A rehype plugin that puts `lang` on words of the other language, so that a screen reader changes its voice. */
export function markLanguage(language: Language) {
  return () => (tree: HastNode) => mark(tree, language);
}
