import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import { type Params, type ParamsInput, params } from './params';
import { lowest, stopWith } from './stopping';

const epochs = 10;

/** Losses by epoch, and the patience: after which epoch does training stop? The first loss shown is epoch 0. */
export const patienceStop: Exercise<Evidence, ParamsInput, Params> = {
  id: 'patience-stop',
  answer: { kind: 'number', tolerance: 0 },
  vary(rng) {
    for (;;) {
      const patience = integerBetween(rng, 2, 3);
      const turnAt = integerBetween(rng, 3, epochs - 2 - patience);
      const bumpAt = integerBetween(rng, 1, turnAt - 1);
      let level = integerBetween(rng, 90, 100);
      const losses: number[] = [];
      for (let epoch = 0; epoch < epochs; epoch++) {
        const step = integerBetween(rng, 3, 9);
        // One bump on the way down, shorter than the patience; after the turn it only rises.
        level += epoch > turnAt ? step : epoch === bumpAt ? 2 : -step - (epoch === bumpAt + 1 ? 3 : 0);
        losses.push(level / 100);
      }
      const { checkpoint, stop } = stopWith(losses, patience);
      if (checkpoint === turnAt && stop < epochs - 1 && losses.every((loss) => loss > 0))
        return params.parse({ drawn: losses, drawnPatience: patience, points: 6, hidden: 1, epochs: 2 });
    }
  },
  shows: ({ drawn, drawnPatience }) => ({
    losses: drawn.map((loss) => loss.toFixed(2)).join(', '),
    patience: String(drawnPatience),
  }),
  truth: ({ drawn }) => String(drawn.stop),
  nearMiss(text, _evidence, { drawn, drawnPatience }) {
    const { checkpoint, stop } = stopWith(drawn, drawnPatience);
    const answer = Number(text);
    if (text.trim() === '' || answer === stop) return null;
    if (answer === checkpoint) return restored;
    if (answer === stopWith(drawn, 1).stop) return firstRise;
    if (answer === stop + 1) return counted;
    return answer === drawn.length - 1 && lowest(drawn) !== answer ? toTheEnd : null;
  },
};

const restored: Bilingual = {
  en: 'That is the epoch whose weights are restored. Training goes on for the patience after it.',
  zh: '这是要恢复的那个 epoch；训练会在它之后再等耐心值那么久。',
};
const firstRise: Bilingual = {
  en: 'That is the first epoch without improvement: patience waits for more of them in a row.',
  zh: '这是第一个没有改善的 epoch；耐心值要等连续多个。',
};
const counted: Bilingual = {
  en: 'One too far: the first epoch without improvement already counts.',
  zh: '多数了一个：第一个没有改善的 epoch 已经算在内。',
};
const toTheEnd: Bilingual = {
  en: 'That is the last epoch shown: the patience was used up before it.',
  zh: '这是最后一个 epoch；耐心值在它之前已经用完。',
};
