import katex from 'katex';
import type { PageSource } from './parse-page';
import { type Problem, problemAt } from './problem';

/** Formulas KaTeX cannot set. Without this they would stand on the page in red. */
export function formulaProblems(page: PageSource): Problem[] {
  return page.formulas.flatMap(({ id: tex, display, at }) => {
    try {
      katex.renderToString(tex, { displayMode: display, throwOnError: true, strict: false });
      return [];
    } catch (error) {
      const reason = (error instanceof Error ? error.message : String(error)).replace(
        /^KaTeX parse error: /,
        '',
      );
      return [problemAt(page.path, at, `the formula cannot be set: ${reason}`, 'write TeX that KaTeX knows')];
    }
  });
}
