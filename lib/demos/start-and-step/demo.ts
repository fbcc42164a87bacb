import { defineDemo } from '@/lib/demos/contract';
import type { Formula } from '@/lib/demos/shared/formula/formula';
import { formulaOnDevice } from '@/lib/demos/shared/formula/formula-on-device';
import { parseFormula } from '@/lib/demos/shared/formula/parse-formula';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import type { Tf } from '@/lib/tensor/tf';
import { descend, type Trace } from './descend';
import { type Ball, type Evidence, summariseRun } from './evidence';
import { epochIterations, oneStep } from './exercises';
import golden from './golden.json';
import { finalsAt02, judge } from './judge';
import { landscapeOf } from './landscape';
import { notesTable } from './notes-table';
import { type Params, params } from './params';
import { predictions } from './predictions';
import { standIn } from './stand-in';
import { claim, counterexampleLabels, stance, title } from './text';

/** The longest count in the notes' tables is 208 (start 4, rate 0.1); the reruns go well beyond it. */
const rerunSteps = 300;

type Tensor = InstanceType<Tf['Tensor']>;

export default defineDemo<typeof params, Evidence>({
  id: 'start-and-step',
  number: 'D01',
  title,
  concept: 'opt.init',
  noteLines: [11, 13, 17, 19, 23, 25, 31, 32, 33, 34, 35, 41, 42, 43, 44, 45, 51],
  claim,
  stance,
  params,
  cost: 'cpu',
  predictions,
  counterexamples: [
    {
      id: 'nudge',
      label: counterexampleLabels.nudge,
      params: { starts: [-4, -1, 0.001, 1, 4] },
      refutes: ['zero', 'basins'],
    },
    { id: 'rate', label: counterexampleLabels.rate, params: { rate: 2 }, refutes: ['basins'] },
    { id: 'tie', label: counterexampleLabels.tie, params: { c: 0 }, refutes: ['depths', 'table', 'finals'] },
    { id: 'full-batch', label: counterexampleLabels.fullBatch, params: { batch: 60000 }, refutes: ['epoch'] },
  ],
  goldens: [
    {
      id: 'finals',
      params: {},
      row: 'finals',
      values: goldenNumbers(golden.finals),
      pick: finalsAt02,
      tolerance: 1e-3,
    },
    {
      id: 'iterations',
      params: {},
      row: 'table',
      values: goldenNumbers(golden.iterations),
      pick: ({ reruns }) => reruns.map((run) => run.iterations),
      tolerance: 1,
    },
    {
      id: 'zero',
      params: {},
      row: 'zero',
      values: goldenNumbers(golden.afterOneStepFromZero),
      pick: ({ balls }) => [balls[2]?.path[1] ?? 0],
      tolerance: 0,
    },
    {
      id: 'depths',
      params: {},
      row: 'depths',
      values: goldenNumbers(golden.depths),
      pick: ({ depths }) => [depths.left, depths.right],
      tolerance: 1e-5,
    },
    {
      id: 'epoch',
      params: {},
      row: 'epoch',
      values: goldenNumbers(golden.updatesPerEpoch),
      pick: ({ updatesPerEpoch }) => [updatesPerEpoch],
      tolerance: 0,
    },
  ],
  exercises: [oneStep, epochIterations],
  formula: String.raw`x_{t+1} = x_t - \htmlData{part=table}{\eta}\, f'(x_t), \quad \htmlData{part=zero}{f(0) = \infty - \infty}, \quad \htmlData{part=basins}{|x_t - x^\ast| \le |x_0 - x^\ast|}, \quad \htmlData{part=depths}{f(x^\ast_-) < f(x^\ast_+)}, \quad \htmlData{part=finals}{x_{100}}, \quad \htmlData{part=epoch}{\lceil n / B \rceil > 1}`,
  code: {
    tfjs: `const f = (x) => tf.log(x.abs()).mul(0.54)
  .add(tf.div(0.254, x.square())).add(tf.div(0.155, x)); //@ zero
const slope = tf.grad(f);
for (let i = 0; i < 100; i++) x = x.sub(slope(x).mul(0.2)); //@ finals`,
    pytorch: `def f(x):
    return 0.54 * x.abs().log() + 0.254 / x**2 + 0.155 / x  #@ zero

x = torch.tensor([-4., -1, 0, 1, 4], requires_grad=True)  #@ basins
for _ in range(100):
    f(x).sum().backward()
    with torch.no_grad():
        x -= 0.2 * x.grad  #@ finals
    x.grad.zero_()`,
  },

  async run(tf, given, { report, turn }) {
    const { c, formula, rate, starts } = given;
    const parsed = formula.trim() === '' ? null : parseFormula(formula);
    const own = parsed?.ok ? parsed.formula : null;
    const fixed = {
      c,
      formula,
      depths: await depthsOf(tf, given, own),
      updatesPerEpoch: walkOnce(given.examples, given.batch),
    };
    // One lane per ball and per row of the notes, so that one pass over the device serves all fifteen.
    const allStarts = [...starts, ...notesTable.map((row) => row.start)];
    const allRates = [...starts.map(() => rate), ...notesTable.map((row) => row.rate)];
    const ground = (x: Tensor) => (own ? sideBySide(tf, own, x, starts.length, c) : standIn(tf, x, c));
    let evidence: Evidence = { ...fixed, balls: [], reruns: [] };
    for await (const trace of descend(tf, allStarts, allRates, ground, rerunSteps)) {
      evidence = { ...fixed, ...collect(trace, given, parsed?.ok !== false) };
      report(trace.x.length - 1, rerunSteps, evidence);
      if (!(await turn())) break;
    }
    return evidence;
  },

  judge,
});

/** f at the outermost minima. */
async function depthsOf(tf: Tf, given: Params, own: Formula | null): Promise<Evidence['depths']> {
  const { bottoms } = landscapeOf(given);
  const [left, right] = [bottoms[0], bottoms.at(-1)];
  if (left === undefined || right === undefined || left === right)
    return { left: Number.NaN, right: Number.NaN };
  const values = tf.tidy(() => {
    const x = tf.tensor1d([left, right]);
    return own ? formulaOnDevice(tf, own, { x }) : standIn(tf, x, given.c);
  });
  const depths = await values.data();
  values.dispose();
  return { left: depths[0] as number, right: depths[1] as number };
}

/** The learner's function under the first `balls` lanes, the stand-in under the notes' rows. */
function sideBySide(tf: Tf, own: Formula, x: Tensor, balls: number, c: number): Tensor {
  const theirs = formulaOnDevice(tf, own, { x: tf.slice(x, [0], [balls]) });
  return tf.concat([theirs, standIn(tf, tf.slice(x, [balls], [-1]), c)]);
}

/** Balls stay at their starts when the learner's function could not be read. */
function collect(trace: Trace, { starts, iterations, c }: Params, moved: boolean) {
  const lane = (i: number): Ball => ({
    path: trace.x.map((step) => step[i] as number),
    loss: trace.loss.map((step) => step[i] as number),
  });
  const upTo = ({ path, loss }: Ball): Ball => ({
    path: path.slice(0, iterations + 1),
    loss: loss.slice(0, iterations + 1),
  });
  return {
    balls: starts.map((_, i) =>
      moved ? upTo(lane(i)) : { path: [trace.x[0]?.[i] as number], loss: [Number.NaN] },
    ),
    reruns: notesTable.map((row, i) => summariseRun(lane(starts.length + i), row.rate, c)),
  };
}

/** Counts the updates of one pass over `examples` in batches of `batch`, the last one perhaps smaller. */
function walkOnce(examples: number, batch: number): number {
  let updates = 0;
  for (let seen = 0; seen < examples; seen += batch) updates++;
  return updates;
}
