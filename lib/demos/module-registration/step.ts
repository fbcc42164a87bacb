import type { Tf } from '@/lib/tensor/tf';
import type { Leaf } from './module';
import type { Net } from './net';

type Tensor = InstanceType<Tf['Tensor']>;
type Tensor1D = ReturnType<Tf['tensor1d']>;
type Tensor2D = ReturnType<Tf['tensor2d']>;

export const learningRate = 0.1;
const input = [
  [1, -0.5, 0.25],
  [0.5, 1, -1],
];

/** What torch.optim.SGD says when it is handed no parameters. */
export const emptyListError = 'ValueError: optimizer got an empty parameter list';

/** tanh(x Wᵀ + b) through every layer of x − mean, then the mean square distance to 1. */
function lossOf(tf: Tf, net: Net, tensorOf: ReadonlyMap<Leaf, Tensor>): Tensor {
  let x: Tensor = tf.sub(tf.tensor2d(input), tensorOf.get(net.mean) as Tensor1D);
  for (const { weight, bias } of net.slots) {
    const [w, b] = [tensorOf.get(weight) as Tensor2D, tensorOf.get(bias) as Tensor1D];
    x = tf.tanh(tf.add(tf.matMul(x as Tensor2D, w, false, true), b));
  }
  return tf.mean(tf.square(tf.sub(x, 1)));
}

/**
 * One backward pass and one step p ← p − rate·gradient on the tensors that are handed to the optimiser, and only
 * those. Every tensor that takes part gets its gradient, registered or not: autograd does not ask the module.
 * Returns the new numbers of every leaf.
 */
export async function stepOnce(
  tf: Tf,
  net: Net,
  optimised: ReadonlySet<Leaf>,
): Promise<Map<Leaf, { before: number[]; after: number[]; hasGradient: boolean }>> {
  const leaves = [...new Set(net.slots.flatMap(({ weight, bias }) => [weight, bias]))];
  const flat = tf.tidy(() => {
    const tensors = leaves.map((leaf) => tf.tensor([...leaf.values], [...leaf.shape]));
    const mean = tf.tensor1d([...net.mean.values]);
    const gradients = tf.grads((...at: Tensor[]) =>
      lossOf(
        tf,
        net,
        new Map([[net.mean, mean], ...leaves.map((leaf, i) => [leaf, at[i] as Tensor] as const)]),
      ),
    )(tensors);
    const stepped = tensors.map((tensor, i) =>
      optimised.has(leaves[i] as Leaf)
        ? tf.sub(tensor, tf.mul(learningRate, gradients[i] as Tensor))
        : tensor,
    );
    return tf.concat([...tensors, ...gradients, ...stepped, mean].map((tensor) => tf.reshape(tensor, [-1])));
  });
  const numbers = Array.from(await flat.data());
  flat.dispose();

  const take = () => leaves.map((leaf) => numbers.splice(0, leaf.values.length));
  const [before, gradients, after] = [take(), take(), take()];
  const traced = leaves.map((leaf, i) => {
    const hasGradient = gradients[i]?.some((value) => value !== 0) ?? false;
    return [leaf, { before: before[i] ?? [], after: after[i] ?? [], hasGradient }] as const;
  });
  const meanNow = numbers.splice(0, net.mean.values.length);
  return new Map([...traced, [net.mean, { before: meanNow, after: meanNow, hasGradient: false }]]);
}
