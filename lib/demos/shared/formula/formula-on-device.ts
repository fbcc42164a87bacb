import type { Tf } from '@/lib/tensor/tf';
import { wholeExponent } from './evaluate';
import { type Formula, type FunctionName, usesVariable } from './formula';
import { repeatedProduct } from './repeated-product';

type Tensor = InstanceType<Tf['Tensor']>;

const functions: Record<FunctionName, (tf: Tf, value: Tensor) => Tensor> = {
  ln: (tf, value) => tf.log(value),
  log: (tf, value) => tf.log(value),
  exp: (tf, value) => tf.exp(value),
  sqrt: (tf, value) => tf.sqrt(value),
  abs: (tf, value) => tf.abs(value),
  sin: (tf, value) => tf.sin(value),
  cos: (tf, value) => tf.cos(value),
  tanh: (tf, value) => tf.tanh(value),
  relu: (tf, value) => tf.relu(value),
};

/**
 * The value of a formula on the device, of the shape of its variables; `tf.grad` of it works. Two of tfjs's own choices
 * remain: d|x|/dx at 0 is −1, and a root's slope at 0 is infinite.
 */
export function formulaOnDevice(
  tf: Tf,
  formula: Formula,
  variables: Readonly<Record<string, Tensor>>,
): Tensor {
  const value = compute(tf, formula, variables);
  const [shaped] = Object.values(variables);
  // A constant has the variables' shape as well, and a gradient of 0 instead of an error.
  return usesVariable(formula) || !shaped ? value : tf.add(tf.zerosLike(shaped), value);
}

function compute(tf: Tf, formula: Formula, variables: Readonly<Record<string, Tensor>>): Tensor {
  const of = (part: Formula) => compute(tf, part, variables);
  switch (formula.kind) {
    case 'number':
      return tf.scalar(formula.value);
    case 'variable':
      return variables[formula.name] ?? tf.scalar(Number.NaN);
    case 'negate':
      return tf.neg(of(formula.of));
    case 'call':
      return functions[formula.name](tf, of(formula.of));
  }
  const left = of(formula.left);
  if (formula.kind === 'power') {
    const whole = wholeExponent(formula.right);
    if (whole === null) return tf.pow(left, of(formula.right));
    const product = repeatedProduct(left, Math.abs(whole), (a, b) => tf.mul(a, b)) ?? tf.onesLike(left);
    return whole < 0 ? reciprocal(tf, product) : product;
  }
  const right = of(formula.right);
  if (formula.kind === 'add') return tf.add(left, right);
  if (formula.kind === 'subtract') return tf.sub(left, right);
  // Not tf.div: webgl answers 0/0 with 1, where arithmetic and PyTorch say NaN.
  return formula.kind === 'multiply' ? tf.mul(left, right) : tf.mul(left, reciprocal(tf, right));
}

/** 1/x, with a slope that divides nothing: −1/x² as the square of the value. */
function reciprocal(tf: Tf, x: Tensor): Tensor {
  const inverse = tf.customGrad((given, save) => {
    const value = tf.reciprocal(given as Tensor);
    (save as (tensors: Tensor[]) => void)([value]);
    return {
      value,
      gradFunc: (dy: Tensor, saved: Tensor[]) => tf.neg(tf.mul(dy, tf.square(saved[0] as Tensor))),
    };
  });
  return inverse(x);
}
