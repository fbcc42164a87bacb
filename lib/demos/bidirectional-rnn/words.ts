const en = {
  chain: 'The two passes over the sentence',
  chainBefore: (token: string) => `What do the two halves of out at “${token}” depend on? Drag the position.`,
  chainAfter: (token: string, forward: string, backward: string) =>
    `At “${token}” the forward half has read ${forward}, the backward half ${backward}.`,
  nothing: 'nothing',
  map: 'Slope of each half on each token',
  mapBefore: 'Rows: position t in out. Columns: token s. Which cells are exactly 0?',
  mapAfter: (zeros: number, all: number) => `${zeros} of ${all} cells are exactly 0; they are left empty.`,
  forward: 'forward half',
  backward: 'backward half',
  position: 'position looked at',
  positionIs: (at: number, token: string) => `${at}, ${token}`,
  out: 'out',
  token: 'token',
  outAt: 'out at',
  half: 'half',
  summary: 'summary',
};

export type Words = typeof en;

const zh: Words = {
  chain: '对句子的两遍阅读',
  chainBefore: (token) => `out 在“${token}”处的两半各依赖什么？可拖动位置。`,
  chainAfter: (token, forward, backward) =>
    `在“${token}”处，正向一半读过 ${forward}，反向一半读过 ${backward}。`,
  nothing: '无',
  map: '每一半对每个 token 的斜率',
  mapBefore: '行：out 的位置 t。列：token s。哪些格子恰为 0？',
  mapAfter: (zeros, all) => `${all} 格中有 ${zeros} 格恰为 0，留白。`,
  forward: '正向一半',
  backward: '反向一半',
  position: '看哪个位置',
  positionIs: (at, token) => `${at}，${token}`,
  out: 'out',
  token: 'token',
  outAt: 'out 位置',
  half: '哪一半',
  summary: '摘要',
};

export const words = { en, zh };
