import { defineDemo, type Golden } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import { type Evidence, learnable, moved } from './evidence';
import { gather } from './gather';
import golden from './golden.json';
import { judge } from './judge';
import { type ParamsInput, params } from './params';
import { registeredCount } from './registered-count';
import { bufferFates, claim, counterexampleLabels, movers, stance, title } from './text';

export default defineDemo<typeof params, Evidence>({
  id: 'module-registration',
  number: 'D04',
  title,
  concept: 'pt.module',
  noteLines: [105],
  claim,
  stance,
  params,
  cost: 'cpu',
  predictions: [
    {
      id: 'count',
      row: 'count',
      ask: {
        en: 'How many tensors does list(net.parameters()) hold?',
        zh: 'list(net.parameters()) 里有几个张量？',
      },
      answer: { kind: 'number', tolerance: 0 },
      truth: ({ parameterNames }) => String(parameterNames.length),
    },
    {
      id: 'movers',
      row: 'all',
      ask: { en: 'One SGD step: which layers’ tensors move?', zh: '走一步 SGD：哪些层的张量会变？' },
      answer: { kind: 'choice', options: movers },
      truth: (evidence) => {
        const all = learnable(evidence);
        const count = all.filter(moved).length;
        return count === 0 ? 'none' : count === all.length ? 'all' : 'some';
      },
    },
    {
      id: 'buffer',
      row: 'buffer',
      ask: { en: 'And the tensor self.mean?', zh: '张量 self.mean 呢？' },
      answer: { kind: 'choice', options: bufferFates },
      truth: ({ tensors }) => {
        const mean = tensors.find(({ kind }) => kind === 'buffer');
        return mean && moved(mean) ? 'moved' : mean?.saved ? 'saved' : 'neither';
      },
    },
  ],
  counterexamples: [
    {
      id: 'list',
      label: counterexampleLabels.list,
      params: { holder: 'list' },
      refutes: ['count', 'optimiser', 'all'],
    },
    {
      id: 'mixed',
      label: counterexampleLabels.mixed,
      params: { holder: 'mixed' },
      refutes: ['count', 'all'],
    },
    {
      id: 'bare',
      label: counterexampleLabels.bare,
      params: { holder: 'bare-tensor' },
      refutes: ['count', 'optimiser', 'all'],
    },
    { id: 'shared', label: counterexampleLabels.shared, params: { shared: true }, refutes: ['count'] },
    {
      id: 'forgotten',
      label: counterexampleLabels.forgotten,
      params: { buffer: false },
      refutes: ['buffer'],
    },
  ],
  goldens: golden.trials.flatMap(goldensOfTrial),
  exercises: [registeredCount],
  formula: String.raw`\htmlData{part=optimiser}{P = \texttt{parameters()} \neq \varnothing}, \quad \htmlData{part=count}{|P| = 2L}, \quad \htmlData{part=moved}{\{\,p : \Delta p \neq 0\,\} = P}, \quad \htmlData{part=all}{\Delta p = -\eta\, \nabla_{\!p}\,\ell}, \quad \htmlData{part=buffer}{\Delta b = 0}`,
  code: {
    tfjs: `class Net extends Module {          // our own: tfjs has no nn.Module
  constructor() {
    super();
    this.assign('layers', new ModuleList([linear(), linear()])); //@ count
    this.registerBuffer('mean', mean); //@ buffer
  }
}
const gradients = tf.grads(loss)(everyTensor); //@ all
for (const p of net.parameters()) p.assign(p.sub(gradients[p].mul(rate))); //@ moved`,
    pytorch: `class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(3, 3), nn.Linear(3, 3)])  #@ count
        self.register_buffer("mean", mean)  #@ buffer

optimizer = torch.optim.SGD(net.parameters(), lr=0.1)  #@ optimiser
loss.backward()   # a gradient for every tensor used  #@ all
optimizer.step()  # moves what is in the list  #@ moved
# with self.layers = [...] instead:
# ValueError: optimizer got an empty parameter list`,
  },

  run: (tf, given) => gather(tf, given),

  judge,
});

/** What is registered and moved must be equal; the numbers after the step must be near. */
function goldensOfTrial(trial: (typeof golden.trials)[number]): Golden<Evidence, ParamsInput>[] {
  const setting = trial.params as ParamsInput;
  const { holder, layers, shared, buffer } = trial.params;
  const id = `${holder}-${layers}${shared ? '-shared' : ''}${buffer ? '' : '-plain-mean'}`;
  return [
    {
      id: `${id}-count`,
      params: setting,
      row: 'count',
      values: [trial.parameterNames.length],
      pick: ({ parameterNames }) => [parameterNames.length],
      tolerance: 0,
    },
    {
      id: `${id}-moved`,
      params: setting,
      values: [trial.moved, trial.stateNames.length, trial.error === null ? 0 : 1],
      pick: ({ tensors, stateNames, optimiserError }) => [
        tensors.filter(moved).length,
        stateNames.length,
        optimiserError === null ? 0 : 1,
      ],
      tolerance: 0,
    },
    {
      id: `${id}-after`,
      params: setting,
      values: goldenNumbers(trial.after),
      pick: (evidence) => learnable(evidence).flatMap(({ after }) => after),
      tolerance: 1e-6,
    },
  ];
}
