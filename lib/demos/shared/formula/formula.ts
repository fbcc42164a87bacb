/** The functions a formula may call, each of one number. `log` is the natural logarithm, as in PyTorch. */
export const functionNames = ['ln', 'log', 'exp', 'sqrt', 'abs', 'sin', 'cos', 'tanh', 'relu'] as const;
export type FunctionName = (typeof functionNames)[number];

/** A typed formula, understood: a tree of plain data. */
export type Formula =
  | { kind: 'number'; value: number }
  | { kind: 'variable'; name: string }
  | { kind: 'negate'; of: Formula }
  | { kind: 'add' | 'subtract' | 'multiply' | 'divide' | 'power'; left: Formula; right: Formula }
  | { kind: 'call'; name: FunctionName; of: Formula };

/** The parts of a formula, in reading order. */
export function partsOf(formula: Formula): readonly Formula[] {
  if ('of' in formula) return [formula.of];
  return 'left' in formula ? [formula.left, formula.right] : [];
}

export function usesVariable(formula: Formula): boolean {
  return formula.kind === 'variable' || partsOf(formula).some(usesVariable);
}
