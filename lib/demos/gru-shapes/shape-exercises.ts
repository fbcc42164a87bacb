import type { Exercise } from '@/lib/demos/contract';
import { formatShape } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import type { GruEvidence } from './run';
import { directionsOf, hiddenShape, outputShape, type Sizes, sameShape } from './shapes';

type ShapeExercise = Exercise<GruEvidence, Partial<Sizes>, Sizes>;
/** A wrong shape and what was mixed up to get it. */
type Slip = readonly [shape: readonly number[], say: Bilingual];

/** Sizes that cannot be taken for one another, so that a wrong shape tells which axis went wrong. */
function vary(rng: Rng): Sizes {
  for (;;) {
    const sizes: Sizes = {
      batch: integerBetween(rng, 2, 8),
      time: integerBetween(rng, 4, 12),
      input: integerBetween(rng, 6, 12),
      hidden: integerBetween(rng, 3, 12),
      layers: integerBetween(rng, 1, 3),
      bidirectional: rng() < 0.6,
      batchFirst: rng() < 0.7,
    };
    const { batch, time, input, hidden, layers } = sizes;
    const first = layers * directionsOf(sizes);
    if (new Set([batch, time, input, hidden, first]).size === 5) return sizes;
  }
}

function shows(sizes: Sizes): Record<string, string> {
  return {
    batch: String(sizes.batch),
    time: String(sizes.time),
    input: String(sizes.input),
    hidden: String(sizes.hidden),
    layers: String(sizes.layers),
    directions: String(directionsOf(sizes)),
    batchFirst: sizes.batchFirst ? 'True' : 'False',
  };
}

/** Numbers of a typed shape, whatever the brackets and commas. */
function sizesIn(given: string): number[] {
  return (given.match(/\d+/g) ?? []).map(Number);
}

function shapeExercise(
  id: string,
  pick: (evidence: GruEvidence) => readonly number[],
  slips: (sizes: Sizes) => readonly Slip[],
): ShapeExercise {
  return {
    id,
    answer: { kind: 'shape' },
    vary,
    shows,
    truth: (evidence) => formatShape(pick(evidence)),
    nearMiss(given, evidence, sizes) {
      const shape = sizesIn(given);
      if (sameShape(shape, pick(evidence))) return null;
      return slips(sizes).find(([slip]) => sameShape(slip, shape))?.[1] ?? null;
    },
  };
}

const isHidden: Bilingual = {
  en: 'That is h_n; out holds every time step of the last layer.',
  zh: '那是 h_n；out 是末层的每个时间步。',
};
const isOut: Bilingual = {
  en: 'That is out; h_n holds only the last state of each layer and direction.',
  zh: '那是 out；h_n 只是每层每个方向的最后状态。',
};

export const outputShapeExercise = shapeExercise(
  'output-shape',
  ({ shapes }) => shapes.out,
  (sizes) => {
    const directions = directionsOf(sizes);
    const right = outputShape(sizes);
    const [a = 0, b = 0, features = 0] = right;
    return [
      [
        [b, a, features],
        {
          en: 'Batch and time are swapped: batch_first decides which comes first.',
          zh: 'batch 与时间反了：由 batch_first 决定谁在前。',
        },
      ],
      [
        [a, b, sizes.hidden],
        {
          en: 'Both directions are joined on the last axis: 2 × hidden.',
          zh: '两个方向在末轴拼接：2 × hidden。',
        },
      ],
      [
        [a, b, directions * sizes.layers * sizes.hidden],
        { en: 'Only the last layer comes out; layers do not multiply.', zh: '只输出最后一层，不乘层数。' },
      ],
      [[a, b, sizes.input], { en: 'The last axis is hidden, not input.', zh: '末轴是 hidden，不是 input。' }],
      [
        [a, b, 3 * sizes.hidden],
        {
          en: '3 × hidden is the block of the three gates inside a cell.',
          zh: '3 × hidden 是 cell 内三个门的块。',
        },
      ],
      [hiddenShape(sizes, 'layers'), isHidden],
    ];
  },
);

export const hiddenShapeExercise = shapeExercise(
  'hidden-shape',
  ({ shapes }) => shapes.hidden,
  (sizes) => {
    const directions = directionsOf(sizes);
    const { batch, time, hidden, layers } = sizes;
    const first = layers * directions;
    const sequence = {
      en: 'You gave sequence × directions: it is layers × directions, however long the sequence.',
      zh: '你写的是 序列长 × 方向数：应是 层数 × 方向数，与序列长度无关。',
    };
    return [
      [hiddenShape(sizes, 'sequence'), sequence],
      [[time, batch, hidden], sequence],
      [
        [batch, first, hidden],
        {
          en: 'batch_first does not move h_n: layers × directions stays in front.',
          zh: 'batch_first 不影响 h_n：最前面仍是 层数 × 方向数。',
        },
      ],
      [
        [layers, batch, hidden],
        { en: 'Each direction has a state of its own: layers × 2.', zh: '每个方向各有一个状态：层数 × 2。' },
      ],
      [
        [directions, batch, hidden],
        {
          en: 'Every layer keeps its last state, not only the top one.',
          zh: '每一层都有最后状态，不只顶层。',
        },
      ],
      [
        [layers, batch, directions * hidden],
        {
          en: 'In h_n the directions lie on the first axis; they are joined only in out.',
          zh: '在 h_n 里方向在第一轴；只有 out 才把它们拼接。',
        },
      ],
      [
        [batch, hidden],
        {
          en: 'That is one state of one layer; they are stacked on a first axis.',
          zh: '那是一层的一个状态；它们在第一轴堆叠。',
        },
      ],
      [outputShape(sizes), isOut],
    ];
  },
);

export const gateShapeExercise = shapeExercise(
  'gate-shape',
  ({ shapes }) => shapes.gates[0] ?? [],
  ({ batch, time, hidden }) => [
    [
      [batch, 3 * hidden],
      {
        en: 'That is the block before the cut: chunk(3, dim=1) divides the last axis by 3.',
        zh: '那是切之前的整块：chunk(3, dim=1) 把末轴除以 3。',
      },
    ],
    [
      [Math.ceil(batch / 3), 3 * hidden],
      {
        en: 'Cut along dim 0 you split the batch; cut along dim 1.',
        zh: '沿 dim 0 切分的是 batch；应沿 dim 1 切。',
      },
    ],
    [
      [hidden, batch],
      { en: 'Batch comes first: x Wᵀ keeps the rows of x.', zh: 'batch 在前：x Wᵀ 保留 x 的行。' },
    ],
    [
      [batch, time, hidden],
      {
        en: 'A cell sees one time step: no time axis inside it.',
        zh: 'cell 一次只看一个时间步，里面没有时间轴。',
      },
    ],
  ],
);
