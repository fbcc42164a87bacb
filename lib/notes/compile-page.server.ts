import { bundleMDX } from 'mdx-bundler';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { Language } from '@/lib/kernel/bilingual';
import { focusFormulas } from './focus-formulas';
import { markLanguage } from './mark-language';
import type { SourceFile } from './source-file';

/** One of our own pages -> the code of its component. Formulas are set here, as HTML and MathML; no reader needs KaTeX's script. */
export async function compilePage({ text }: SourceFile, language: Language): Promise<string> {
  const { code } = await bundleMDX({
    source: text,
    mdxOptions: (options) => ({
      ...options,
      development: false,
      remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm, remarkMath],
      rehypePlugins: [
        ...(options.rehypePlugins ?? []),
        markLanguage(language),
        [rehypeKatex, { output: 'htmlAndMathml', strict: false }],
        focusFormulas(language),
      ],
    }),
  });
  return code;
}
