import type { RunContext } from '@/lib/demos/contract';
import type { Tf } from '@/lib/tensor/tf';
import { drawBatch } from './batches';
import type { Evidence, Three } from './evidence';
import { examine } from './examine';
import { allDigits, drawDigits } from './glyphs';
import { likeness } from './likeness';
import { createNets, drawStart, type Tensor } from './nets';
import { ownDigit } from './own-digit';
import type { Params } from './params';
import { drawMap, moved } from './pixel-maps';
import { reference } from './reference';

const hidden = 24;
const batch = 32;
const reports = 15;
/** The most that is drawn on a software GPU, for training and for the test each. */
const softwarePictures = 60;
/** A run of just so many steps is too short to judge; it repeats PyTorch's ten steps as well. */
const referenceSteps = 10;

/** Three nets from one start on the same batches: plain, with A's augmentation, with B's. */
export async function run(tf: Tf, of: Params, context: RunContext<Evidence>): Promise<Evidence> {
  const { rng, report, turn, device } = context;
  const count = device.isSoftware ? Math.min(of.pictures, softwarePictures) : of.pictures;
  const train = drawDigits(rng, count, allDigits);
  const nets = createNets(tf, drawStart(rng, hidden), hidden, of.rate);
  let evidence: Evidence = {
    of,
    pictures: { train: count, test: count },
    isSoftware: device.isSoftware,
    losses: [],
    tests: null,
    own: null,
    becomes: await likeness(tf, moved(ownDigit(of), drawMap(rng, of.second, of.far))),
    reference: of.steps === referenceSteps ? await reference(tf) : null,
  };
  const pending: Tensor[] = [];
  const pace = Math.max(1, Math.floor(of.steps / reports));
  try {
    for (let step = 1; step <= of.steps; step++) {
      const { x, labels } = drawBatch(rng, train, batch, of);
      pending.push(nets.step(x, labels));
      if (step % pace === 0 || step === 1 || step === of.steps) {
        const losses = await Promise.all(pending.map((loss) => loss.data()));
        tf.dispose(pending.splice(0));
        evidence = {
          ...evidence,
          losses: [...evidence.losses, ...losses.map((three) => [...three] as Three)],
        };
        report(step, of.steps + 1, evidence);
      }
      if (!(await turn())) return evidence;
    }
    return { ...evidence, ...(await examine(tf, nets, of, count, rng)) };
  } finally {
    tf.dispose(pending);
    nets.dispose();
  }
}
