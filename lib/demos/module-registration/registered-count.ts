import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import { type Params, type ParamsInput, params } from './params';

const holders = ['attribute', 'module-list', 'list', 'mixed'] as const;

/** The line of `__init__` that holds the layers, in Python, the same in both languages. */
export function holderCode({ holder, layers }: Params): string {
  const made = Array.from({ length: layers }, () => 'nn.Linear(3, 3)');
  const list = (items: readonly string[]) => `[${items.join(', ')}]`;
  if (holder === 'module-list') return `self.layers = nn.ModuleList(${list(made)})`;
  if (holder === 'list') return `self.layers = ${list(made)}`;
  if (holder === 'mixed') return `self.l1 = nn.Linear(3, 3); self.rest = ${list(made.slice(1))}`;
  if (holder === 'bare-tensor')
    return made.map((_, i) => `self.w${i + 1}, self.b${i + 1} = w${i + 1}, b${i + 1}`).join('; ');
  return made.map((layer, i) => `self.l${i + 1} = ${layer}`).join('; ');
}

/** How many tensors list(net.parameters()) holds. */
export const registeredCount: Exercise<Evidence, ParamsInput, Params> = {
  id: 'registered-count',
  answer: { kind: 'number', tolerance: 0 },
  vary: (rng) =>
    params.parse({
      holder: holders[integerBetween(rng, 0, holders.length - 1)],
      layers: integerBetween(rng, 2, 4),
    }),
  shows: (given) => ({ layers: String(given.layers), holder: holderCode(given) }),
  truth: ({ parameterNames }) => String(parameterNames.length),
  nearMiss(given, { parameterNames, tensors }, { layers, holder }) {
    const answer = Number(given);
    if (answer === parameterNames.length) return null;
    const numbersInside = tensors
      .filter(({ registeredAs }) => registeredAs !== null)
      .reduce((sum, { before }) => sum + before.length, 0);
    if (answer === 2 * layers) return holder === 'list' || holder === 'mixed' ? hiddenByList : null;
    if (answer === parameterNames.length / 2) return weightAndBias;
    return answer === numbersInside ? scalarsNotTensors : null;
  },
};

const hiddenByList: Bilingual = {
  en: 'A plain Python list is an ordinary attribute: the layers in it are not registered.',
  zh: '普通 Python 列表只是普通属性：其中的层没有登记。',
};
const weightAndBias: Bilingual = {
  en: 'That counts layers; each nn.Linear registers two tensors, weight and bias.',
  zh: '这数的是层；每个 nn.Linear 登记两个张量：weight 和 bias。',
};
const scalarsNotTensors: Bilingual = {
  en: 'That counts the numbers inside; parameters() yields tensors.',
  zh: '这数的是里面的数值个数；parameters() 给出的是张量。',
};
