const en = {
  translations: 'Three translators, word by word',
  before: 'Each gives one Chinese word per step. Which of them can put the last word in its place?',
  after: (forward: number, bidirectional: number, attention: number, all: number) =>
    `In place: left to right ${forward}/${all}, bidirectional ${bidirectional}/${all}, attention ${attention}/${all}.`,
  matrix: 'Where the attention looks',
  matrixBefore: 'One row per Chinese word, one column per English word; right of the line lies the future.',
  matrixAfter: (percent: string) =>
    `${percent} of the attention of the words that come forward rests on later words, right of the line.`,
  matrixStill: 'No word comes forward: each row looks at words already read.',
  english: 'English',
  right: 'should be',
  forward: 'left to right',
  forwardWaits: (words: number) => `… waits ${words}`,
  bidirectional: 'bidirectional',
  attention: 'attention',
  blind: 'future hidden',
  place: 'place',
  looksAt: 'looks most at',
  slot: (kind: string, number: number) => `word ${number}: ${kind}`,
  left: '–',
  another: 'another sentence',
  unseen: 'never trained on',
  seen: 'may have been trained on',
};

const zh: typeof en = {
  translations: '三个翻译器，逐词输出',
  before: '每一步输出一个中文词。谁能把最后一个词放到它该在的位置？',
  after: (forward, bidirectional, attention, all) =>
    `位置正确：从左到右 ${forward}/${all}，双向 ${bidirectional}/${all}，注意力 ${attention}/${all}。`,
  matrix: '注意力看哪里',
  matrixBefore: '一行一个中文词，一列一个英文词；折线右边是“未来”。',
  matrixAfter: (percent) => `要前移的词，其注意力有 ${percent} 落在后面的词上（折线右边）。`,
  matrixStill: '没有词要前移：每一行只看已读过的词。',
  english: '英文',
  right: '应为',
  forward: '从左到右',
  forwardWaits: (words) => `等 ${words} 个词`,
  bidirectional: '双向',
  attention: '注意力',
  blind: '看不到后面',
  place: '位置',
  looksAt: '最看重',
  slot: (kind, number) => `第 ${number} 个词：${kind}`,
  left: '–',
  another: '换一句',
  unseen: '训练中没见过',
  seen: '训练中可能见过',
};

export const words = { en, zh };
export type Text = typeof en;
