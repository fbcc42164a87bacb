const en = {
  map: 'The points and the boundaries',
  mapBefore: 'Rings: where the two classes lie, 1 and 2 standard deviations. Drag the rare class.',
  mapAfter: (first: string, last: string) =>
    `From weight 1 to 20 the boundary moves towards the common class: ${first} → ${last} of 2,000 held-out points are called rare.`,
  common: 'common',
  rare: 'rare',
  move: 'centre of the rare class',
  at: (x: string, y: string) => `x ${x}, y ${y}`,
  trade: 'Recall and precision of the rare class',
  tradeBefore: 'Drag the weight: what will the two do?',
  tradeAfter: (recall: string, precision: string) => `Recall ${recall}, precision ${precision}.`,
  recall: 'recall',
  precision: 'precision',
  share: 'share',
  weight: 'weight',
  handle: 'weight of the rare class',
  rulers: 'The loss under different weights',
  rulersBefore: 'One net, one batch, three pairs of weights.',
  rulersAfter: (ones: string, pair: string, chosen: string) =>
    `One batch: ${ones} with [1, 1], ${chosen} with ${pair}. Two rulers, not two nets.`,
  batch: 'one batch of one net',
  training: 'training loss, by step',
  steps: 'step',
  columns: ['weights', 'TP', 'FP', 'FN', 'recall', 'precision'],
  youSaid: (said: string) => `you: precision ${said}`,
  said: { rises: 'rises', same: 'stays', falls: 'falls' } as Record<string, string>,
};

const zh: typeof en = {
  map: '样本点与分界线',
  mapBefore: '圆环：两类所在，1 倍与 2 倍标准差。可拖动少数类。',
  mapAfter: (first, last) =>
    `权重从 1 到 20，分界线移向多数类：2000 个留出点中被判为少数类的从 ${first} 个变为 ${last} 个。`,
  common: '多数类',
  rare: '少数类',
  move: '少数类的中心',
  at: (x, y) => `x ${x}，y ${y}`,
  trade: '少数类的召回率与精确率',
  tradeBefore: '拖动权重：两者会怎么变？',
  tradeAfter: (recall, precision) => `召回率 ${recall}，精确率 ${precision}。`,
  recall: '召回率',
  precision: '精确率',
  share: '比例',
  weight: '权重',
  handle: '少数类的权重',
  rulers: '不同权重下的损失',
  rulersBefore: '同一网络、同一小批，三组权重。',
  rulersAfter: (ones, pair, chosen) =>
    `同一小批：[1, 1] 得 ${ones}，${pair} 得 ${chosen}。是两把尺，不是两个网络。`,
  batch: '同一网络，同一小批',
  training: '训练损失（按步）',
  steps: '步',
  columns: ['权重', 'TP', 'FP', 'FN', '召回率', '精确率'],
  youSaid: (said) => `你：精确率${said}`,
  said: { rises: '上升', same: '不变', falls: '下降' },
};

export const words = { en, zh };
export type Words = typeof en;
