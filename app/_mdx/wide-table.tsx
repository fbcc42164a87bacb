import type { ReactNode } from 'react';
import type { Language } from '@/lib/kernel/bilingual';

const labels = { en: 'Table', zh: '表格' };

/** A table that scrolls by itself on a narrow screen, by touch and by keyboard, so that the page never does. */
export function WideTable({ language, children }: { language: Language; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and a region per table is too much
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse must be able to scroll it
    <div className="wide-table" role="group" tabIndex={0} aria-label={labels[language]}>
      <table>{children}</table>
    </div>
  );
}
