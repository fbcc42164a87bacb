import type { RunContext } from '@/lib/demos/contract';
import { createRng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import type { Evidence } from './evidence';
import { largestChange, logitsOnPlane, share } from './measure';
import { backboneSizes, drawBackbone, drawLinear, type Statistics, type Tensor, updated } from './network';
import type { Params } from './params';
import { drawTask, shiftOfB, type Task, testCount, trainCount } from './tasks';
import { createTraining } from './trainer';

/** Learning rate of the pretraining, fixed so that every setting starts from the same net. */
const rateOnA = 0.1;
const passes = 20;

/** Pretrains on A, tunes on B as set, and writes down what moved. */
export async function run(
  tf: Tf,
  given: Params,
  { rng: own, report, turn }: RunContext<Evidence>,
): Promise<Evidence> {
  const { degrees, frozen, hidden, mode, pretrain, rate, points, tune } = given;
  const rng = points > 0 ? createRng(points) : own;
  const a = drawTask(rng, trainCount, 0, [0, 0]);
  const aTest = drawTask(rng, testCount, 0, [0, 0]);
  const b = drawTask(rng, trainCount, degrees, shiftOfB);
  const bTest = drawTask(rng, testCount, degrees, shiftOfB);
  const held = new Set<Tensor>();
  const hold = <T extends Tensor>(tensor: T): T => {
    held.add(tensor);
    return tensor;
  };
  const inputs = ({ points }: Task) => hold(tf.tensor2d(points.map(([x, y]) => [x, y])));
  const labels = (task: Task) => hold(tf.tensor2d(task.labels.map((label) => [label])));
  const onA = createTraining(tf, {
    backbone: drawBackbone(tf, rng, hidden),
    head: drawLinear(tf, rng, hidden, 1),
    statistics: { mean: tf.zeros([hidden]), variance: tf.ones([hidden]) },
    x: inputs(a),
    labels: labels(a),
    rate: rateOnA,
    trainsBackbone: true,
    trainMode: true,
  });
  const headB = drawLinear(tf, rng, hidden, 1);
  const sizes = backboneSizes(hidden).reduce((sum, size) => sum + size, 0);
  let evidence: Evidence = {
    of: given,
    taskA: a,
    taskB: b,
    lossesA: [],
    lossesB: [],
    accuracy: null,
    changes: [],
    meanChange: Number.NaN,
    meanChangeInTrain: Number.NaN,
    trained: hidden + 1 + (frozen ? 0 : sizes),
    total: hidden + 1 + sizes,
    planeA: null,
    planeB: null,
  };
  const all = pretrain + tune;
  /** Steps with a reading of the losses after every tenth part. */
  const steps = async (training: typeof onA, count: number, from: number, key: 'lossesA' | 'lossesB') => {
    let waiting: Tensor[] = [];
    for (let step = 1; step <= count; step++) {
      waiting.push(training.step());
      if (step % Math.ceil(count / 10) !== 0 && step !== count) continue;
      const losses = tf.stack(waiting);
      evidence = { ...evidence, [key]: [...evidence[key], ...Array.from(await losses.data())] };
      tf.dispose([losses, ...waiting]);
      waiting = [];
      report(from + step, all, evidence);
      if (!(await turn())) return false;
    }
    return true;
  };

  let onB: typeof onA | null = null;
  let start: Tensor[] = [];
  const kept: Statistics[] = [];
  try {
    if (!(await steps(onA, pretrain, 0, 'lossesA'))) return evidence;
    onA.dispose();
    const { backbone, statistics } = onA.state;
    start = [...backbone, statistics.mean, ...headB].map((tensor) => tf.clone(tensor));
    const evaluated = (task: Task, head: readonly Tensor[], net = onA.state) => share(tf, net, head, task);
    const before = {
      aBefore: await evaluated(aTest, onA.state.head),
      bBefore: await evaluated(bTest, headB),
    };
    onB = createTraining(tf, {
      ...onA.state,
      head: headB,
      x: inputs(b),
      labels: labels(b),
      rate,
      trainsBackbone: !frozen,
      trainMode: mode === 'train',
    });
    kept.push(passesInTrain(tf, backbone, onB.state.x, statistics));
    const meanChangeInTrain = await largestChange(tf, statistics.mean, (kept[0] as Statistics).mean);

    await steps(onB, tune, pretrain, 'lossesB');
    const after = onB.state;
    const ends = [...after.backbone, after.statistics.mean, ...after.head];
    const changes: number[] = [];
    for (const [i, end] of ends.entries()) changes.push(await largestChange(tf, start[i] as Tensor, end));
    const [meanChange = Number.NaN] = changes.splice(after.backbone.length, 1);
    evidence = {
      ...evidence,
      accuracy: {
        ...before,
        aAfter: await evaluated(aTest, onA.state.head, after),
        bAfter: await evaluated(bTest, after.head, after),
      },
      changes,
      meanChange,
      meanChangeInTrain,
      planeA: await logitsOnPlane(tf, after, onA.state.head),
      planeB: await logitsOnPlane(tf, after, after.head),
    };
    return evidence;
  } finally {
    onA.dispose();
    onB?.dispose();
    const nets = [onA.state, ...(onB ? [onB.state] : [])];
    const tensors = nets.flatMap((net) => [
      ...net.backbone,
      ...net.head,
      net.statistics.mean,
      net.statistics.variance,
    ]);
    // The two nets may share tensors, and what training replaced is gone already: disposing twice is harmless.
    tf.dispose([
      ...tensors,
      ...headB,
      ...start,
      ...held,
      ...kept.flatMap(({ mean, variance }) => [mean, variance]),
    ]);
  }
}

/** The running statistics after some forward passes in train mode, with no gradient and no step. */
function passesInTrain(tf: Tf, backbone: readonly Tensor[], x: Tensor, from: Statistics): Statistics {
  return tf.tidy(() => {
    let at = from;
    for (let i = 0; i < passes; i++) at = updated(tf, backbone, x, at);
    return at;
  });
}
