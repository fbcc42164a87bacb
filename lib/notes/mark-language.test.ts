import { expect, it } from 'vitest';
import { markLanguage } from './mark-language';

interface Tree {
  type: string;
  tagName?: string;
  value?: string;
  properties?: { lang?: string };
  children?: Tree[];
}

/** `[zh-Hans:…]` around what was marked. */
function marked(language: 'en' | 'zh', text: string, tagName = 'p'): string {
  const tree: Tree = {
    type: 'root',
    children: [{ type: 'element', tagName, children: [{ type: 'text', value: text }] }],
  };
  markLanguage(language)()(tree);
  const show = ({ value, properties, children = [] }: Tree): string => {
    const inner = value ?? children.map(show).join('');
    return properties?.lang ? `[${properties.lang}:${inner}]` : inner;
  };
  return show(tree);
}

it('Chinese in an English page changes the voice', () => {
  expect(marked('en', 'The note asks 为什么0没有？ and stops.')).toBe(
    'The note asks [zh-Hans:为什么]0[zh-Hans:没有？] and stops.',
  );
});

it('English in a Chinese page does so from three words on; terms stay in their sentence', () => {
  expect(marked('zh', 'GRU 的 hidden state 形状')).toBe('GRU 的 hidden state 形状');
  expect(marked('zh', '报错是 grad can be implicitly created only for scalar outputs。')).toBe(
    '报错是 [en:grad can be implicitly created only for scalar outputs]。',
  );
});

it('code is nobody’s language', () => {
  expect(marked('en', '中文', 'code')).toBe('中文');
});
