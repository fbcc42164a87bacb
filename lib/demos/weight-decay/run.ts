import type { RunContext } from '@/lib/demos/contract';
import { createRng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import type { Evidence } from './evidence';
import { type Lane, lanes, trainer } from './lanes';
import type { Params } from './params';
import { regressionData } from './regression-data';

type Tensor2D = ReturnType<Tf['tensor2d']>;

/** Steps between two looks at the weights: a read from the GPU costs more than a step. */
const stepsPerLook = 10;

export async function run(
  tf: Tf,
  of: Params,
  { rng, report, turn }: RunContext<Evidence>,
): Promise<Evidence> {
  const data = regressionData(of.data === 0 ? rng : createRng(of.data), of.truth, of.noise);
  const oneStep = await stepOnce(tf, of);
  const paths = Object.fromEntries(lanes.map((lane) => [lane, [data.start]])) as Record<Lane, number[][]>;
  const training = trainer(tf, data, of);
  try {
    for (let done = 0; done < of.steps; ) {
      const looks: Tensor2D[] = [];
      for (let k = 0; k < stepsPerLook && done < of.steps; k++, done++) {
        training.step();
        looks.push(training.weights());
      }
      const stacked = tf.stack(looks);
      const steps = (await stacked.array()) as unknown as number[][][];
      tf.dispose([stacked, ...looks]);
      for (const step of steps) {
        for (const [row, lane] of lanes.entries()) paths[lane].push(step[row] ?? []);
      }
      report(done, of.steps, { of, paths: copied(paths), oneStep });
      if (!(await turn())) break;
    }
    return { of, paths, oneStep };
  } finally {
    training.dispose();
  }
}

/** What was reported must not grow afterwards. */
function copied(paths: Record<Lane, number[][]>): Record<Lane, number[][]> {
  return Object.fromEntries(lanes.map((lane) => [lane, [...paths[lane]]])) as Record<Lane, number[][]>;
}

/** tfjs's SGD on the loss g·w + ½λw², whose gradient is g + λw. */
async function stepOnce(tf: Tf, { weight, slope, lambda, rate }: Params): Promise<number> {
  const w = tf.tidy(() => tf.variable(tf.scalar(weight)));
  const optimiser = tf.train.sgd(rate);
  optimiser.minimize(
    () => tf.add(tf.mul(w, slope), tf.mul(tf.square(w), lambda / 2)) as ReturnType<Tf['scalar']>,
    false,
    [w],
  );
  const [after = Number.NaN] = await w.data();
  optimiser.dispose();
  w.dispose();
  return after;
}
