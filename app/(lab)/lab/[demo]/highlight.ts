import 'server-only';
import { createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';

export interface CodeToken {
  text: string;
  offset: number;
  /** `color: light-dark(…)`: follows the page's theme without a style sheet. */
  style: Record<string, string>;
}

let highlighter: Promise<HighlighterCore> | null = null;

/** Coloured tokens, line by line. */
export async function highlight(source: string, lang: 'typescript' | 'python'): Promise<CodeToken[][]> {
  highlighter ??= createHighlighterCore({
    themes: [
      import('shiki/themes/github-light-high-contrast.mjs'),
      import('shiki/themes/github-dark-high-contrast.mjs'),
    ],
    langs: [import('shiki/langs/typescript.mjs'), import('shiki/langs/python.mjs')],
    engine: createJavaScriptRegexEngine(),
  });
  const { tokens } = (await highlighter).codeToTokens(source.trim(), {
    lang,
    themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    defaultColor: 'light-dark()',
  });
  return tokens.map((line) =>
    line.map(({ content, offset, htmlStyle }) => ({
      text: content,
      offset,
      style: htmlStyle ?? {},
    })),
  );
}
