import { parseFormula } from '@/lib/demos/shared/formula/parse-formula';
import { graphOfFormula } from './graph-of-formula';
import { type FunctionId, type Graph, graphs } from './graphs';

/** The graph that is examined: the learner's formula where it can be read and drawn, else the chosen function. */
export function graphInSight(chosen: FunctionId, formula: string): Graph {
  return ownGraph(formula) ?? graphs[chosen];
}

/** The graph of a typed formula; null for '', for what cannot be read, and for what does not fit the picture. */
export function ownGraph(formula: string): Graph | null {
  const parsed = formula.trim() === '' ? null : parseFormula(formula);
  return parsed?.ok ? graphOfFormula(parsed.formula, formula.trim()) : null;
}

/** True for a formula that is understood and yet cannot be drawn: no x in it, no operation, or too many. */
export function isUndrawable(formula: string): boolean {
  return formula.trim() !== '' && parseFormula(formula).ok && ownGraph(formula) === null;
}
