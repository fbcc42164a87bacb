import type { Tf } from '@/lib/tensor/tf';
import type { Grid } from './evidence';
import { forward, type Statistics, type Tensor } from './network';
import type { Task } from './tasks';

interface Net {
  backbone: readonly Tensor[];
  statistics: Statistics;
}

/** The plane from −half to half in both directions. */
export const half = 1.5;
const cells = 24;

/** Share of points whose logit has the right sign, in eval mode; NaN logits are wrong. */
export async function share(tf: Tf, net: Net, head: readonly Tensor[], task: Task): Promise<number> {
  const logits = await inEval(tf, net, head, task.points);
  const right = task.labels.filter((label, i) =>
    label === 1 ? (logits[i] ?? 0) > 0 : (logits[i] ?? 0) <= 0,
  );
  return right.length / task.labels.length;
}

/** Logits at the centres of a grid of cells, y upwards. */
export async function logitsOnPlane(tf: Tf, net: Net, head: readonly Tensor[]): Promise<Grid> {
  const place = (i: number) => ((i + 0.5) / cells) * 2 * half - half;
  const points = Array.from(
    { length: cells * cells },
    (_, k) => [place(k % cells), -place(Math.floor(k / cells))] as const,
  );
  const logits = await inEval(tf, net, head, points);
  return Array.from({ length: cells }, (_, row) => logits.slice(row * cells, (row + 1) * cells));
}

async function inEval(tf: Tf, net: Net, head: readonly Tensor[], points: Task['points']): Promise<number[]> {
  const logits = tf.tidy(() =>
    forward(tf, net.backbone, head, tf.tensor2d(points.map(([x, y]) => [x, y])), net.statistics),
  );
  const values = Array.from(await logits.data());
  logits.dispose();
  return values;
}

/** Largest absolute difference of two tensors, exact: 0 only when every number is the same. */
export async function largestChange(tf: Tf, before: Tensor, after: Tensor): Promise<number> {
  const change = tf.tidy(() => tf.max(tf.abs(tf.sub(after, before))));
  const [value = Number.NaN] = Array.from(await change.data());
  change.dispose();
  return value;
}
