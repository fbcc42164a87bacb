import type { Golden } from '@/lib/demos/contract';
import attention from '@/models/translator-attention/golden.json';
import bidirectional from '@/models/translator-bidirectional/golden.json';
import forward from '@/models/translator-forward/golden.json';
import { vocabulary } from '@/models/translator-language';
import { mostLikely } from '@/models/translator-scores';
import type { OrderEvidence } from './run';

const sentence = 'small cats see big red apples outside today';

/** PyTorch's answers, written by the models' own train.py. */
function values(
  goldens: readonly { id: string; sentence: string; values: number[] }[],
  id: string,
): number[] {
  const found = goldens.find((golden) => golden.id === id);
  if (found?.sentence !== sentence) throw new Error(`golden ${id} is not of "${sentence}"`);
  return found.values;
}

const words = (logits: number[]) => mostLikely(logits, sentence.split(' ').length, vocabulary.length).flat();

export const goldens: readonly Golden<OrderEvidence, Record<string, unknown>>[] = [
  {
    id: 'attention-matrix',
    params: {},
    values: values(attention.goldens, 'attention-2'),
    pick: (evidence) => evidence.attention.flat(),
    tolerance: 1e-4,
  },
  {
    id: 'attention-words',
    params: {},
    values: words(values(attention.goldens, 'sentence-2')),
    pick: ({ outputs }) => outputs.attention[0] ?? [],
    tolerance: 0,
  },
  {
    id: 'bidirectional-words',
    params: {},
    values: words(values(bidirectional.goldens, 'sentence-2')),
    pick: ({ outputs }) => outputs.bidirectional[0] ?? [],
    tolerance: 0,
  },
  {
    id: 'forward-words',
    params: {},
    values: words(values(forward.goldens, 'delay-0-2')),
    pick: ({ outputs }) => outputs.forward[0] ?? [],
    tolerance: 0,
  },
  {
    id: 'forward-words-late',
    params: { delay: 5 },
    values: words(values(forward.goldens, 'delay-5-2')),
    pick: ({ outputs }) => outputs.forward[0] ?? [],
    tolerance: 0,
  },
];
