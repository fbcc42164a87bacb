import type { Tf } from '@/lib/tensor/tf';
import type { TensorOps } from './program';

export type LiveTensor = ReturnType<Tf['variable']>;

/** tfjs has no float64 and no device a tensor could be sent to: "there" is its other number type. */
export const [here, there] = ['float32', 'int32'] as const;

/**
 * The same operations on tfjs. Its tensors are immutable; a variable is the one thing whose value can be replaced, so each
 * name stands for a variable. Everything made is disposed by `dispose`.
 */
export function liveTensors(tf: Tf): { ops: TensorOps<LiveTensor>; dispose(): void } {
  const made: LiveTensor[] = [];
  const keep = (make: () => ReturnType<Tf['tensor']>) => {
    const variable = tf.tidy(() => tf.variable(make()));
    made.push(variable);
    return variable;
  };
  const one = (like: LiveTensor) => tf.scalar(1, like.dtype as typeof here);
  return {
    ops: {
      make: (values) => keep(() => tf.tensor1d([...values], here)),
      to: (tensor) => (tensor.dtype === there ? tensor : keep(() => tf.cast(tensor, there))),
      add: (tensor) => keep(() => tf.add(tensor, one(tensor))),
      addInPlace(tensor) {
        tf.tidy(() => tensor.assign(tf.add(tensor, one(tensor))));
      },
    },
    dispose() {
      for (const tensor of made) tensor.dispose();
    },
  };
}
