import 'server-only';
import { createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';

interface CodeToken {
  text: string;
  offset: number;
  /** `color: light-dark(…)`: follows the page's theme without a style sheet. */
  style: Record<string, string>;
}

export interface CodeLine {
  tokens: CodeToken[];
  /** The verdict row that this line computes, from its mark `//@ id` or `#@ id`. */
  part: string | null;
}

const mark = /[ \t]*(?:\/\/|#)@ ([a-z0-9-]+)[ \t]*$/;

let highlighter: Promise<HighlighterCore> | null = null;

/** What was coloured once; the sources are the demos' own, so there are only so many. */
const coloured = new Map<string, Promise<CodeLine[]>>();

/** Coloured tokens, line by line, without the marks of the parts. */
export function highlight(source: string, lang: 'typescript' | 'python'): Promise<CodeLine[]> {
  const key = `${lang} ${source}`;
  const known = coloured.get(key) ?? colour(source, lang);
  coloured.set(key, known);
  return known;
}

async function colour(source: string, lang: 'typescript' | 'python'): Promise<CodeLine[]> {
  highlighter ??= createHighlighterCore({
    themes: [
      import('shiki/themes/github-light-high-contrast.mjs'),
      import('shiki/themes/github-dark-high-contrast.mjs'),
    ],
    langs: [import('shiki/langs/typescript.mjs'), import('shiki/langs/python.mjs')],
    engine: createJavaScriptRegexEngine(),
  });
  const marked = source.trim().split('\n');
  const plain = marked.map((line) => line.replace(mark, '')).join('\n');
  const { tokens } = (await highlighter).codeToTokens(plain, {
    lang,
    themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    defaultColor: 'light-dark()',
  });
  return tokens.map((line, at) => ({
    tokens: line.map(({ content, offset, htmlStyle }) => ({ text: content, offset, style: htmlStyle ?? {} })),
    part: mark.exec(marked[at] ?? '')?.[1] ?? null,
  }));
}
