import { type Formula, type FunctionName, usesVariable } from './formula';
import { repeatedProduct } from './repeated-product';

const functions: Record<FunctionName, (value: number) => number> = {
  ln: Math.log,
  log: Math.log,
  exp: Math.exp,
  sqrt: Math.sqrt,
  abs: Math.abs,
  sin: Math.sin,
  cos: Math.cos,
  tanh: Math.tanh,
  relu: (value) => Math.max(0, value),
};

/** The value of a formula in float64; NaN where it has none. A variable that is not given is NaN. */
export function evaluate(formula: Formula, variables: Readonly<Record<string, number>>): number {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'variable':
      return variables[formula.name] ?? Number.NaN;
    case 'negate':
      return -evaluate(formula.of, variables);
    case 'call':
      return functions[formula.name](evaluate(formula.of, variables));
  }
  const left = evaluate(formula.left, variables);
  const right = evaluate(formula.right, variables);
  if (formula.kind === 'power') {
    const whole = usesVariable(formula.right) ? null : asWhole(right);
    if (whole === null) return left ** right;
    const product = repeatedProduct(left, Math.abs(whole), (a, b) => a * b) ?? 1;
    return whole < 0 ? 1 / product : product;
  }
  if (formula.kind === 'add') return left + right;
  if (formula.kind === 'subtract') return left - right;
  return formula.kind === 'multiply' ? left * right : left / right;
}

/** Above this, repeated products have no advantage over the general power. */
const most = 16;

/** The exponent when it is a constant whole number from −16 to 16: then a power is a repeated product. */
export function wholeExponent(exponent: Formula): number | null {
  return usesVariable(exponent) ? null : asWhole(evaluate(exponent, {}));
}

function asWhole(value: number): number | null {
  return Number.isInteger(value) && Math.abs(value) <= most ? value : null;
}
