const en = {
  table: 'The same images, both models',
  tableBefore: (images: number) =>
    `${images} test images, two models: only the images on which they disagree can say which is better.`,
  tableAfter: (first: number, second: number) =>
    `They disagree on ${first + second} images, ${first} to ${second}.`,
  coin: 'If both were equally good',
  coinBefore: 'Each disagreement would be a toss of a fair coin. How uneven a split does a coin give?',
  coinAfter: (p: string, low: string, high: string) =>
    `As uneven by chance: p = ${p}. Gain: ${low} to ${high} points.`,
  digit: 'Your digit, both nets now',
  digitBefore: 'Draw a digit. Both nets read it live, centred the way MNIST was.',
  digitAfter: (first: string, second: string) => `The first net says ${first}, the second ${second}.`,
  both: 'both right',
  onlyFirst: 'only first',
  onlySecond: 'only second',
  neither: 'both wrong',
  first: 'first',
  second: 'second',
  split: 'disagreements won by the second',
  seen: 'seen',
  gain: 'gain, points',
  notes: 'notes: 0.02',
  pad: 'Draw a digit',
  probability: 'probability',
};

const zh: typeof en = {
  table: '同样的图，两个模型',
  tableBefore: (images) => `${images} 张测试图、两个模型：只有判断不一致的图能说明谁更好。`,
  tableAfter: (first, second) =>
    `不一致的有 ${first + second} 张：${first} 张第一个对，${second} 张第二个对。`,
  coin: '假如两者一样好',
  coinBefore: '那么每张不一致的图就像抛一次均匀硬币。硬币会抛出多不均的结果？',
  coinAfter: (p, low, high) =>
    `硬币抛出这样或更不均的结果，概率 p = ${p}。差值在 ${low} 与 ${high} 个百分点之间。`,
  digit: '你画的数字，两个网络现场判断',
  digitBefore: '画一个数字。两个网络当场识别，先按 MNIST 的办法居中。',
  digitAfter: (first, second) => `第一个网络认为是 ${first}，第二个认为是 ${second}。`,
  both: '都对',
  onlyFirst: '只第一个对',
  onlySecond: '只第二个对',
  neither: '都错',
  first: '第一个',
  second: '第二个',
  split: '分歧图中第二个对的张数',
  seen: '实测',
  gain: '差值（百分点）',
  notes: '笔记：0.02',
  pad: '画一个数字',
  probability: '概率',
};

export const words = { en, zh };
export type Words = typeof en;
