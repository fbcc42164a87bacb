import 'server-only';
import katex from 'katex';
import type { Language } from '@/lib/kernel/bilingual';
import { words } from '../../_proof/words';

/** The claim as a formula with its MathML, set on the server; its parts carry `data-part`. */
export function FormulaView({ tex, language }: { tex: string; language: Language }) {
  const html = katex.renderToString(tex, {
    throwOnError: true,
    strict: false,
    // Demos are our own code; of what TeX may put into HTML they need one command.
    trust: ({ command }) => command === '\\htmlData',
  });
  return (
    <span className="block overflow-x-auto overflow-y-hidden py-0.5 text-ink">
      <span className="sr-only">{words[language].formula}: </span>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX's own markup of a formula of this repository */}
      <span dangerouslySetInnerHTML={{ __html: html }} />
    </span>
  );
}
