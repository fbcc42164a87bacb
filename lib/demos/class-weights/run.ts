import type { RunContext } from '@/lib/demos/contract';
import type { Tf } from '@/lib/tensor/tf';
import { drawBlobs } from './blobs';
import { ladder, type Trained, type WeightEvidence } from './evidence';
import type { Params } from './params';
import { batchLosses } from './tensor-loss';
import { createTraining } from './train';

/** Points to train on, all of them drawn, and points held out for recall and precision. */
const [trainCount, heldCount] = [400, 2000];
/** How often the picture is drawn during the training. */
const reports = 12;

/** The batch first; then six regressions at once, five of the ladder and the chosen weights. */
export async function run(
  tf: Tf,
  params: Params,
  { rng, report, turn }: RunContext<WeightEvidence>,
): Promise<WeightEvidence> {
  const { reduction, rarePercent, centre, steps } = params;
  const weights = [params.common, params.rare];
  const settings = [[1, 1], [2, 2], weights, weights.map((weight) => 2 * weight)];
  const losses = batchLosses(
    tf,
    { margin: params.margin, common: params.commonInBatch, rare: params.rareInBatch },
    settings,
    reduction,
  );
  const [ones = 0, twos = 0, chosen = 0, doubled = 0] = await losses.data();
  losses.dispose();

  const blobs = drawBlobs(rng, trainCount, rarePercent, centre);
  const data = { train: blobs, held: drawBlobs(rng, heldCount, rarePercent, centre) };
  const pairs = [...ladder.map((heavy) => (params.heavy === 'rare' ? [1, heavy] : [heavy, 1])), weights];
  const training = createTraining(tf, data, pairs, reduction);
  const curves = { step: [] as number[], ones: [] as number[], chosen: [] as number[] };

  const measure = async (step: number): Promise<WeightEvidence> => {
    const [now, w, counts] = [await training.losses(), await training.parameters(), await training.counts()];
    curves.step.push(step);
    curves.ones.push(now[0] ?? Number.NaN);
    curves.chosen.push(now[pairs.length - 1] ?? Number.NaN);
    const at = (row: number, column: number) => w[row * pairs.length + column] ?? Number.NaN;
    const trained = pairs.map(
      (pair, i): Trained => ({
        weights: pair,
        line: [at(0, i), at(1, i), at(2, i)],
        counts: counts[i] ?? { tp: 0, fp: 0, fn: 0 },
      }),
    );
    return {
      batch: { ones, twos, chosen, doubled },
      blobs,
      steps: step,
      ladder: trained.slice(0, ladder.length),
      chosen: trained[ladder.length] as Trained,
      curves: { step: [...curves.step], ones: [...curves.ones], chosen: [...curves.chosen] },
      of: { centre, rarePercent, weights, heavy: params.heavy },
    };
  };

  try {
    let evidence = await measure(0);
    report(0, steps, evidence);
    for (let step = 1; step <= steps; step++) {
      training.step();
      const isDue = step === steps || step % Math.max(1, Math.floor(steps / reports)) === 0;
      const goesOn = await turn();
      if (!isDue && goesOn) continue;
      evidence = await measure(step);
      report(step, steps, evidence);
      if (!goesOn) break;
    }
    return evidence;
  } finally {
    training.dispose();
  }
}
