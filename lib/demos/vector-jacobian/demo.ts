import { defineDemo } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import { type Evidence, vectorText } from './evidence';
import golden from './golden.json';
import { judge } from './judge';
import { output } from './outputs';
import { type ParamsInput, params } from './params';
import { pullBack } from './pull-back';
import { claim, counterexampleLabels, missingOptions, stance, title } from './text';

export default defineDemo<typeof params, Evidence>({
  id: 'vector-jacobian',
  number: 'D03',
  title,
  concept: 'ad.vjp',
  noteLines: [103],
  claim,
  stance,
  params,
  cost: 'cpu',
  predictions: [
    {
      id: 'as-set',
      row: 'product',
      ask: {
        en: 'x.grad after y.backward(v), with y, x and v as set',
        zh: '按现在的 y、x、v，执行 y.backward(v) 后的 x.grad',
      },
      answer: { kind: 'numbers', tolerance: 0.01, length: 3 },
      truth: ({ gradient }) => vectorText(gradient),
    },
    {
      id: 'one-hot',
      row: 'product',
      ask: { en: 'x.grad with v = [1, 0, 0] instead', zh: '换成 v = [1, 0, 0] 时的 x.grad' },
      answer: { kind: 'numbers', tolerance: 0.01, length: 3 },
      truth: ({ jacobian }) => vectorText(jacobian[0] ?? []),
    },
    {
      id: 'no-seed',
      row: 'missing',
      ask: { en: 'PyTorch, y.backward() with no seed at all', zh: '在 PyTorch 里 y.backward() 完全不给种子' },
      answer: { kind: 'choice', options: missingOptions },
      truth: () => (golden.errorWithoutSeed ? 'error' : 'ones'),
    },
  ],
  counterexamples: [
    {
      id: 'normalised',
      label: counterexampleLabels.normalised,
      params: { reading: 'normalised' },
      refutes: ['scale'],
    },
    { id: 'one-hot', label: counterexampleLabels.oneHot, params: { weights: [1, 0, 0] }, refutes: ['sum'] },
    { id: 'cumsum', label: counterexampleLabels.cumsum, params: { y: 'cumsum' }, refutes: ['pointwise'] },
    { id: 'softmax', label: counterexampleLabels.softmax, params: { y: 'softmax' }, refutes: ['pointwise'] },
  ],
  goldens: [
    { ...gradientOf('square-ones', {}, golden.square.ones), row: 'product' },
    gradientOf('square-one-hot', { weights: [1, 0, 0] }, golden.square.oneHot),
    { ...gradientOf('cumsum-ones', { y: 'cumsum' }, golden.cumsum.ones), row: 'product' },
    gradientOf('cumsum-mixed', { y: 'cumsum', weights: [2, -1, 0.5] }, golden.cumsum.mixed),
    { ...gradientOf('softmax-ones', { y: 'softmax' }, golden.softmax.ones), row: 'product' },
    gradientOf('softmax-mixed', { y: 'softmax', weights: [2, -1, 0.5] }, golden.softmax.mixed),
    ...(['square', 'cumsum', 'softmax'] as const).map((y) => ({
      id: `jacobian-${y}`,
      params: { y },
      values: goldenNumbers(golden[y].jacobian),
      pick: ({ jacobian }: Evidence) => jacobian.flat(),
      tolerance: 1e-6,
    })),
  ],
  exercises: [pullBack],
  formula: String.raw`\htmlData{part=product}{\nabla_{\!x} = v^\top J,\ \ J_{ij} = \tfrac{\partial y_i}{\partial x_j}}, \quad \htmlData{part=sum}{\mathbf{1}^\top J = \nabla_{\!x} \textstyle\sum_i y_i}, \quad \htmlData{part=pointwise}{(\mathbf{1}^\top J)_i = \tfrac{dy_i}{dx_i}}, \quad \htmlData{part=scale}{(2v)^\top J = 2\, v^\top J}, \quad \htmlData{part=missing}{v = \varnothing}`,
  code: {
    tfjs: `const f = (x) => x.square();
tf.grad(f)(x, v);   // vᵀJ //@ product
tf.grad(f)(x);      // no seed: ones, silently //@ missing`,
    pytorch: `y = x**2
y.backward(torch.ones_like(y))  # vᵀJ with v = ones: d sum(y) / dx  #@ sum
y.backward()  #@ missing
# ${golden.errorWithoutSeed}`,
  },

  async run(tf, given) {
    const size = given.x.length;
    const rows = tf.tidy(() => {
      const x = tf.tensor1d(given.x);
      const v = tf.tensor1d(given.weights);
      const f = (at: typeof x) => output(tf, given.y, at);
      const pull = tf.grad((at) => f(at as typeof x));
      const oneHots = given.x.map((_, i) => tf.oneHot(tf.scalar(i, 'int32'), size).toFloat().as1D());
      return tf.stack([
        f(x),
        pull(x, v),
        pull(x, tf.mul(v, 2)),
        pull(x, tf.ones([size])),
        tf.grad((at) => tf.sum(f(at as typeof x)))(x),
        pull(x),
        ...oneHots.map((seed) => pull(x, seed)),
      ]);
    });
    const values = (await rows.array()) as number[][];
    rows.dispose();
    const [y = [], gradient = [], doubled = [], ones = [], ofSum = [], unseeded = [], ...jacobian] = values;
    return {
      of: { y: given.y, x: given.x },
      y,
      gradient,
      doubled,
      ones,
      ofSum,
      unseeded,
      jacobian,
      v: given.weights,
    };
  },

  judge,
});

function gradientOf(id: string, setting: ParamsInput, values: readonly number[]) {
  return {
    id,
    params: setting,
    values: goldenNumbers(values),
    pick: ({ gradient }: Evidence) => gradient,
    tolerance: 1e-6,
  };
}
