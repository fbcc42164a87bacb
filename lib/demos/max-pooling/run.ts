import type { RunContext } from '@/lib/demos/contract';
import { maxDifference } from '@/lib/demos/shared/golden-numbers';
import type { Tf } from '@/lib/tensor/tf';
import { shiftRight, side, window, windowsPerSide } from './pooling';

type Tensor4D = ReturnType<Tf['tensor4d']>;

export interface PoolingParams {
  /** [4, 4], flat. */
  x: number[];
  kind: 'max' | 'average';
  stride: number;
  shift: number;
}

export interface PoolingEvidence {
  params: PoolingParams;
  /** pool(x), flat. */
  pooled: readonly number[];
  /** Of the sum of pool(x) by each of the 16 cells. */
  gradient: readonly number[];
  /** How many windows read each cell. */
  reads: readonly number[];
  /** max |pool(x + y) − pool(x) − pool(y)| for the same map turned by 180°. */
  bent: number;
  /** pool(x moved right), and its distance from the nearest of all moves of pool(x). */
  shifted: readonly number[];
  shiftGap: number;
}

/** Forward, backward, the sum rule and a moved map: each on the device. */
export async function run(
  tf: Tf,
  params: PoolingParams,
  { report }: RunContext<PoolingEvidence>,
): Promise<PoolingEvidence> {
  const { x, kind, stride, shift } = params;
  const turned = [...x].reverse();
  const sum = x.map((value, i) => value + (turned[i] ?? 0));
  const batch = [x, turned, sum, shiftRight(x, side, shift)];
  const tensors = tf.tidy(() => {
    const pool = (t: Tensor4D) =>
      kind === 'max' ? tf.maxPool(t, window, stride, 'valid') : tf.avgPool(t, window, stride, 'valid');
    const one = tf.tensor4d(x, [1, side, side, 1]);
    const total = (t: InstanceType<Tf['Tensor']>) => tf.sum(pool(t as Tensor4D));
    const reading = (t: InstanceType<Tf['Tensor']>) =>
      tf.sum(tf.avgPool(t as Tensor4D, window, stride, 'valid'));
    return [
      pool(tf.tensor4d(batch.flat(), [batch.length, side, side, 1])),
      tf.grad(total)(one),
      tf.mul(tf.grad(reading)(one), window * window),
    ];
  });
  const [outputs = [], gradient = [], reads = []] = await Promise.all(
    tensors.map(async (tensor) => Array.from(await tensor.data())),
  );
  tf.dispose(tensors);
  const count = windowsPerSide(stride) ** 2;
  const [pooled = [], ofTurned = [], ofSum = [], shifted = []] = batch.map((_, i) =>
    outputs.slice(i * count, (i + 1) * count),
  );
  const width = windowsPerSide(stride);
  const moves = Array.from({ length: width }, (_, by) =>
    maxDifference(shifted, shiftRight(pooled, width, by)),
  );
  const evidence: PoolingEvidence = {
    params,
    pooled,
    gradient,
    reads,
    bent: maxDifference(
      ofSum,
      pooled.map((value, i) => value + (ofTurned[i] ?? 0)),
    ),
    shifted,
    shiftGap: Math.min(...moves),
  };
  report(1, 1, evidence);
  return evidence;
}
