import 'server-only';
import katex from 'katex';
import type { Language } from '@/lib/kernel/bilingual';
import { words } from '../../_proof/words';
import { splitFormula } from './split-formula';

/** The claim as a formula with its MathML, set on the server; its parts carry `data-part`, and wrap where the column ends. */
export function FormulaView({ tex, language }: { tex: string; language: Language }) {
  return (
    <span className="flex flex-wrap items-center gap-x-6 overflow-x-auto overflow-y-hidden py-0.5 text-ink">
      <span className="sr-only">{words[language].formula}: </span>
      {splitFormula(tex).map((piece) => (
        <span
          key={piece}
          className="whitespace-nowrap"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX's own markup of a formula of this repository
          dangerouslySetInnerHTML={{ __html: set(piece) }}
        />
      ))}
    </span>
  );
}

/** Formulas set before; the demos have only so many. */
const setBefore = new Map<string, string>();

function set(tex: string): string {
  const known = setBefore.get(tex);
  if (known !== undefined) return known;
  const html = katex.renderToString(tex, {
    throwOnError: true,
    strict: false,
    // Demos are our own code; of what TeX may put into HTML they need one command.
    trust: ({ command }) => command === '\\htmlData',
  });
  setBefore.set(tex, html);
  return html;
}
