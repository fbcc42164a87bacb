import type { RunContext } from '@/lib/demos/contract';
import { createRng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import type { Evidence } from './evidence';
import { noisyCurve, type Points, shuffled } from './noisy-curve';
import type { Params } from './params';
import { stopWith } from './stopping';
import { tanhNet } from './tanh-net';

const batchesPerEpoch = 2;
const epochsPerReport = 5;

/** Trains to the last epoch, so that one can see what would have come after the stop; the checkpoint is kept on the way. */
export async function run(tf: Tf, of: Params, context: RunContext<Evidence>): Promise<Evidence> {
  const { report, turn } = context;
  const rng = of.data === 0 ? context.rng : createRng(of.data);
  const data = noisyCurve(rng, of.points, of.noise);
  const net = tanhNet(tf, rng, data, of.hidden, of.rate);
  const losses: Evidence['losses'] = { train: [], validation: [], test: [] };
  const measure = async () => {
    const [train = Number.NaN, validation = Number.NaN, test = Number.NaN] = await net.losses();
    losses.train.push(train);
    losses.validation.push(validation);
    losses.test.push(test);
  };
  const evidence = (): Evidence => ({
    of,
    train: data.train,
    losses: { train: [...losses.train], validation: [...losses.validation], test: [...losses.test] },
    chosen: stopWith(losses[of.watch], of.patience),
    curves: null,
    drawn: stopWith(of.drawn, of.drawnPatience),
  });
  try {
    await measure();
    for (let epoch = 1; epoch <= of.epochs; epoch++) {
      const order = shuffled(rng, of.points);
      const size = Math.ceil(of.points / batchesPerEpoch);
      for (let at = 0; at < of.points; at += size) net.step(picked(data.train, order.slice(at, at + size)));
      await measure();
      if (stopWith(losses[of.watch], of.patience).checkpoint === epoch) net.save();
      if (epoch % epochsPerReport === 0) report(epoch, of.epochs, evidence());
      if (!(await turn())) break;
    }
    return { ...evidence(), curves: { restored: await net.curve('saved'), last: await net.curve('now') } };
  } finally {
    net.dispose();
  }
}

function picked({ xs, ys }: Points, at: readonly number[]): Points {
  return { xs: at.map((i) => xs[i] as number), ys: at.map((i) => ys[i] as number) };
}
