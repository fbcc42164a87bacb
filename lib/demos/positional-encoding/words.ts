const en = {
  pictures: 'The patches in order, and reordered',
  picturesBefore: (swapped: string) =>
    `${swapped}. Choose a patch in either picture. Which of two nets will notice?`,
  picturesAfter: (withA: number, withB: number, withoutA: number, withoutB: number) =>
    `With positions: ${withA}, then ${withB}. Without: ${withoutA}, then ${withoutB} again.`,
  picturesAfterMoved: (withA: number, withB: number, withoutA: number, withoutB: number) =>
    `First net: ${withA}, then ${withB}. Second: ${withoutA}, then ${withoutB}.`,
  swaps: (a: number, b: number) => `Patches ${a} and ${b} change places`,
  shuffled: 'All 16 patches are shuffled',
  logits: 'Logits before and after',
  logitsBefore: 'Ten logits of each net, in order and reordered, will stand side by side.',
  logitsAfter: (seen: string, blind: string) => `Largest change: ${seen} with positions, ${blind} without.`,
  table: 'A position for each token',
  tableSines: (k: number, residual: string) => `Row t + ${k} is row t turned; off by ${residual}.`,
  tableLearnt: (k: number, residual: string) =>
    `The learnt rows follow no rule: turned by the matrix for ${k} they miss by ${residual}.`,
  tableBefore: (width: number) => `One vector of ${width} numbers is added to each token, CLS included.`,
  inOrder: 'in order',
  reordered: 'reordered',
  withPositions: 'positions',
  without: 'none',
  other: 'compared',
  dimension: 'dimension',
  token: 'token t',
  change: 'change',
  patchFirst: 'The first patch to swap',
  patchSecond: 'The patch it changes places with',
  patch: (k: number) => `patch ${k}`,
};

const zh: typeof en = {
  pictures: '原来的顺序与换过的顺序',
  picturesBefore: (swapped) => `${swapped}。在任一图上点选一块。两个网络中哪个会察觉？`,
  picturesAfter: (withA, withB, withoutA, withoutB) =>
    `有位置编码：先认作 ${withA}，后认作 ${withB}。没有：先 ${withoutA}，后仍 ${withoutB}。`,
  picturesAfterMoved: (withA, withB, withoutA, withoutB) =>
    `第一个网络：先 ${withA}，后 ${withB}。第二个：先 ${withoutA}，后 ${withoutB}。`,
  swaps: (a, b) => `第 ${a} 块与第 ${b} 块互换`,
  shuffled: '16 块全部打乱',
  logits: '换序前后的 logits',
  logitsBefore: '两个网络的十个 logits，换序前后将并排画出。',
  logitsAfter: (seen, blind) => `最大变化：有位置编码 ${seen}，没有 ${blind}。`,
  table: '每个 token 一个位置向量',
  tableSines: (k, residual) => `第 t + ${k} 行就是第 t 行乘同一个矩阵，对每个 t 都成立；只差 ${residual}。`,
  tableLearnt: (k, residual) => `学来的各行没有这种规律：乘上位移 ${k} 的矩阵，差 ${residual}。`,
  tableBefore: (width) => `给每个 token（含 CLS）各加上一个 ${width} 维向量。`,
  inOrder: '原顺序',
  reordered: '换序后',
  withPositions: '有位置',
  without: '无位置',
  other: '对照',
  dimension: '维',
  token: 'token t',
  change: '变化',
  patchFirst: '要互换的第一块',
  patchSecond: '与它互换的块',
  patch: (k) => `第 ${k} 块`,
};

export const words = { en, zh };
export type Words = typeof en;
