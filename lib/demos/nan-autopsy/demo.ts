import { defineDemo, type Prediction } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import { type Evidence, kindOf, slopeOf } from './evidence';
import { examine, measure, measureGraph, onCpu } from './examine';
import golden from './golden.json';
import { graphInSight } from './graph-in-sight';
import { type FunctionId, graphs } from './graphs';
import { groups, judge, slopesOfGroup } from './judge';
import { type Params, params } from './params';
import { slopeKind } from './slope-exercise';
import { claim, counterexampleLabels, kinds, stance, title } from './text';

export default defineDemo<typeof params, Evidence>({
  id: 'nan-autopsy',
  number: 'D02',
  title,
  concept: 'num.nan',
  noteLines: [15, 21, 33, 43, 101],
  claim,
  stance,
  params,
  cost: 'cpu',
  predictions: [
    guess('inverse', 'infinite'),
    guess('abs', 'kink'),
    guess('sinc', 'nan'),
    guess('masked', 'nan'),
  ],
  counterexamples: [
    { id: 'relu', label: counterexampleLabels.relu, params: { chosen: 'relu' }, refutes: ['chosen'] },
    { id: 'pole', label: counterexampleLabels.pole, params: { chosen: 'inverse' }, refutes: ['chosen'] },
    {
      id: 'away',
      label: counterexampleLabels.away,
      params: { x: 0.5 },
      refutes: ['chosen', 'nan', 'infinite'],
    },
    { id: 'repair', label: counterexampleLabels.repair, params: { chosen: 'repaired' }, refutes: ['chosen'] },
    {
      id: 'domain',
      label: counterexampleLabels.domain,
      params: { chosen: 'root', x: -1 },
      refutes: ['births', 'infinite'],
    },
  ],
  // |x| is left out: at 0 the frameworks choose differently (−1 and 0), and the row "kink" says so.
  goldens: [
    slopes('nan'),
    slopes('infinite'),
    slopes('finite'),
    {
      id: 'chosen',
      params: {},
      row: 'chosen',
      values: goldenNumbers(golden.atZero.f.slope),
      pick: ({ chosen }) => [chosen.slope],
      tolerance: 0,
    },
    {
      id: 'away-from-0',
      params: { x: 0.5 },
      values: Object.values(golden.atHalf).flatMap(({ value, slope }) => goldenNumbers([value, slope])),
      pick: ({ measured }) => measured.flatMap(({ value, slope }) => [value, slope]),
      tolerance: 1e-5,
    },
  ],
  exercises: [slopeKind],
  formula: String.raw`\htmlData{part=births}{\infty - \infty,\ 0 \cdot \infty,\ \tfrac{0}{0}} \;\Rightarrow\; \htmlData{part=chosen}{f'(0) = \text{NaN}}, \quad \htmlData{part=nan}{\left.\tfrac{d}{dx}\tfrac{\sin x}{x}\right|_0 = \text{NaN}}, \quad \htmlData{part=infinite}{\left.\tfrac{d}{dx}\tfrac{1}{x}\right|_0 = -\infty}, \quad \htmlData{part=finite}{\mathrm{relu}'(0) = 0}, \quad \htmlData{part=kink}{\left.\tfrac{d}{dx}|x|\right|_0 \in \{-1, 0\}}`,
  code: {
    tfjs: `const zero = tf.equal(x, 0);          // outside: it has no gradient
const one = tf.onesLike(x);
// still NaN: the unselected branch gets 0, and 0 · ∞ is NaN
tf.grad((x) => tf.where(zero, one, tf.div(tf.sin(x), x)))(x); //@ nan
// 0: the denominator itself is made safe
tf.grad((x) => {
  const s = tf.where(zero, one, x);
  return tf.where(zero, one, tf.div(tf.sin(s), s)); //@ finite
})(x);`,
    pytorch: `one = torch.ones_like(x)
# still NaN: the unselected branch gets 0, and 0 * inf is NaN
torch.where(x == 0, one, torch.sin(x) / x).backward()  #@ nan
# 0: the denominator itself is made safe
s = torch.where(x == 0, one, x)
torch.where(x == 0, one, torch.sin(s) / s).backward()  #@ finite`,
  },

  async run(tf, { chosen, formula, x }, { report }) {
    const inUse = tf.getBackend();
    const graph = graphInSight(chosen, formula);
    const evidence: Evidence = await onCpu(tf, async () => ({
      x,
      decidedOn: tf.getBackend(),
      measured: await measure(tf, x),
      chosen: {
        id: chosen,
        formula,
        slope: (await measureGraph(tf, graph, x)).slope,
        nodes: await examine(tf, graph, x),
      },
      elsewhere: null,
    }));
    report(1, 2, evidence);
    if (inUse !== evidence.decidedOn) {
      const slopes = (await measure(tf, x)).map(({ id, slope }) => [id, formatNumber(slope)]);
      evidence.elsewhere = { backend: inUse, slopes: Object.fromEntries(slopes) };
    }
    return evidence;
  },

  judge,
});

function guess(id: FunctionId, row: keyof typeof groups): Prediction<Evidence, Params> {
  const { name } = graphs[id];
  return {
    id,
    row,
    ask: { en: `Gradient of ${name} at x`, zh: `${name} 在 x 处的梯度` },
    answer: { kind: 'choice', options: kinds },
    truth: ({ measured }) => kindOf(slopeOf(measured, id)),
  };
}

/** PyTorch's slopes at 0 of the functions of one verdict row. */
function slopes(group: Exclude<keyof typeof groups, 'kink'>) {
  return {
    id: group,
    params: {},
    row: group,
    values: groups[group].flatMap((id) => goldenNumbers(golden.atZero[id].slope)),
    pick: ({ measured }: Evidence) => slopesOfGroup(measured, group),
    tolerance: 0,
  };
}
