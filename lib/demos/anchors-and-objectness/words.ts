import type { Bilingual } from '@/lib/kernel/bilingual';
import type { AnchorName } from './anchor-match';

/** The three priors by name. */
export const anchorLabels: Record<AnchorName, Bilingual> = {
  tall: { en: 'tall', zh: '高' },
  square: { en: 'square', zh: '方' },
  wide: { en: 'wide', zh: '宽' },
};

const en = {
  scene: 'Picture, boxes and what the net finds',
  sceneBefore: 'Two labelled boxes, a and b. Drag them by the middle or the corner.',
  sceneAfter: (found: number, labels: string) =>
    `The net finds ${found}: ${labels}. Dashed: your boxes a and b.`,
  sceneAsked: 'The net was not asked. Dashed: your boxes a and b.',
  more: 'and more',
  move: (name: string) => `box ${name}: move it`,
  resize: (name: string) => `box ${name}: lower right corner`,
  anchors: 'Which anchor has the shape of the box?',
  anchorsBefore: 'The anchors of one cell, with both boxes laid on the same centre.',
  anchorsAfter: (a: string, b: string, numbers: number) =>
    `a goes to ${a}, b to ${b}; each slot holds 5 + C numbers, ${numbers} in a cell.`,
  map: 'Objectness of each cell',
  mapBefore: 'One number a cell will say whether an object has its centre there.',
  mapAfter: (loudest: string, bare: string) =>
    `Highest ${loudest} where a digit is; on bare paper at most ${bare}.`,
  mapShare: (bare: string) => `Without objectness only the class share is left: up to ${bare} on bare paper.`,
  mapNone: 'The net was not asked.',
  row: 'row',
  column: (at: number) => `column ${at}`,
  anchor: 'anchor',
  size: 'w × h, px',
  iouOf: (name: string) => `IoU with ${name}`,
  off: 'not in use',
  box: 'box',
  found: 'found',
  offsets: 'offsets',
  objectness: 'objectness',
  classes: (count: number) => `${count} classes`,
  you: 'you',
};

const zh: typeof en = {
  scene: '图片、标注框与网络的结果',
  sceneBefore: '两个标注框 a 和 b。拖动中心或右下角。',
  sceneAfter: (found, labels) => `网络找到 ${found} 个：${labels}。虚线是你的框 a 与 b。`,
  sceneAsked: '没有运行网络。虚线是你的框 a 与 b。',
  more: '等',
  move: (name) => `框 ${name}：移动`,
  resize: (name) => `框 ${name}：右下角`,
  anchors: '哪个 anchor 与框的形状相同？',
  anchorsBefore: '一个格子里的 anchor，两个框都放到同一中心上比较。',
  anchorsAfter: (a, b, numbers) => `a 归“${a}”，b 归“${b}”；每个位置 5 + C 个数，每格共 ${numbers} 个。`,
  map: '每个格子的 objectness',
  mapBefore: '每格将有一个数，说明有没有物体的中心落在那里。',
  mapAfter: (loudest, bare) => `有数字处最高 ${loudest}；空白处最多 ${bare}。`,
  mapShare: (bare) => `没有 objectness，只剩类别占比：空白处也高达 ${bare}。`,
  mapNone: '没有运行网络。',
  row: '行',
  column: (at) => `第 ${at} 列`,
  anchor: 'anchor',
  size: '宽 × 高（px）',
  iouOf: (name) => `与 ${name} 的 IoU`,
  off: '未用',
  box: '框',
  found: '找到',
  offsets: '偏移',
  objectness: 'objectness',
  classes: (count) => `${count} 个类别`,
  you: '你',
};

export const words = { en, zh };
export type Words = typeof en;
