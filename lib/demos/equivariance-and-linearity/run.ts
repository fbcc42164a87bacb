import type { RunContext } from '@/lib/demos/contract';
import type { Tf } from '@/lib/tensor/tf';
import { type OperationName, type OperationSettings, operationNames, operationsOn } from './operations';
import { inkOf, side, valuesOf } from './picture';
import { bestMove, largestGap, type Move, type Rows, roll, squareOf } from './roll';

export interface EquivarianceParams extends OperationSettings {
  image: string;
  subject: OperationName;
  /** What ends the network. */
  head: 'global' | 'dense';
  a: number;
  b: number;
  dx: number;
  dy: number;
}

export interface Measured {
  /** max |f(ax + by) − a f(x) − b f(y)| */
  linear: number;
  /** The same with (1 − a − b) f(0) taken off: 0 when f is linear plus a constant. */
  affine: number;
  /** The move of f(x) that comes nearest to f(S x), of all moves, and what is still between them. */
  move: Move & { gap: number };
  /** max |f(S x) − f(x)| */
  change: number;
}

export interface EquivarianceEvidence {
  params: EquivarianceParams;
  measured: Record<OperationName, Measured>;
  /** Of the operation on trial: f(S x), f(x) moved by the best move, and their difference. */
  maps: { ofShifted: Rows; shifted: Rows; gap: Rows };
}

/** f(x), f(y), f(ax + by), f(S x), f(0). */
type Answers = readonly [Rows, Rows, Rows, Rows, Rows];

/** x, y, ax + by, S x and 0 go through every operation as one batch of five. */
export async function run(
  tf: Tf,
  params: EquivarianceParams,
  { rng, report }: RunContext<EquivarianceEvidence>,
): Promise<EquivarianceEvidence> {
  const { a, b, dx, dy, stride } = params;
  const x = valuesOf(inkOf(params.image));
  const y = x.map(() => 2 * rng() - 1);
  const batch = [
    x,
    y,
    x.map((value, i) => a * value + b * (y[i] ?? 0)),
    roll(squareOf(x), { dx, dy }).flat(),
    x.map(() => 0),
  ];
  const outputs = tf.tidy(() => {
    const pictures = tf.tensor4d(batch.flat(), [batch.length, side, side, 1]);
    const apply = operationsOn(tf, params);
    return operationNames.map((name) => apply[name](pictures));
  });
  const values = await Promise.all(outputs.map((output) => output.data()));
  tf.dispose(outputs);

  const results = operationNames.map((name, i) => {
    const flat = values[i] as Float32Array;
    const each = flat.length / batch.length;
    const rows = batch.map((_, k) => squareOf(flat.subarray(k * each, (k + 1) * each)));
    return [name, rows as unknown as Answers] as const;
  });
  const measured = Object.fromEntries(
    results.map(([name, rows]) => [name, measure(rows, params, steps(name, { dx, dy }, stride))]),
  ) as Record<OperationName, Measured>;
  const [fx, , , ofShifted] = results[operationNames.indexOf(params.subject)]?.[1] ?? [[], [], [], [], []];
  const shifted = roll(fx, measured[params.subject].move);
  const evidence = {
    params,
    measured,
    maps: {
      ofShifted,
      shifted,
      gap: ofShifted.map((row, r) => row.map((v, c) => v - (shifted[r]?.[c] ?? 0))),
    },
  };
  report(1, 1, evidence);
  return evidence;
}

/** The move expected of an output: that of the input in steps of the stride. */
function steps(name: OperationName, { dx, dy }: Move, stride: number): Move {
  const size = name === 'conv' || name === 'affine' || name === 'average' || name === 'max' ? stride : 1;
  return name === 'global' ? { dx: 0, dy: 0 } : { dx: Math.round(dx / size), dy: Math.round(dy / size) };
}

function measure(
  [fx, fy, combined, ofShifted, ofZero]: Answers,
  { a, b }: { a: number; b: number },
  expected: Move,
): Measured {
  const sum = (constant: number) =>
    fx.map((row, r) =>
      row.map((value, c) => a * value + b * (fy[r]?.[c] ?? 0) + constant * (ofZero[r]?.[c] ?? 0)),
    );
  return {
    linear: largestGap(combined, sum(0)),
    affine: largestGap(combined, sum(1 - a - b)),
    move: bestMove(fx, ofShifted, expected),
    change: largestGap(ofShifted, fx),
  };
}
