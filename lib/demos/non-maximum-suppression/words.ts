const en = {
  scene: 'Six boxes a detector returned',
  rounds: 'The list, round by round',
  before: 'Six boxes with their scores. Commit to who survives, then run.',
  after: (kept: string, threshold: number) =>
    `Solid: kept (${kept}). Dashed: overlapped by a better box by more than ${threshold}.`,
  list: 'One row a box, best score first. The rounds are filled in by the run.',
  done: (rounds: number, deleted: number) =>
    `${rounds} rounds, ${deleted} boxes deleted: a bar past the line deletes its row.`,
  unsortedList: 'List order, not sorted: a weak box comes first and deletes better ones.',
  move: (box: number) => `box ${box}: move it with the arrow keys`,
  threshold: 'IoU threshold',
  at: (x: number, y: number) => `x ${x}, y ${y}`,
  box: 'box',
  score: 'score',
  keeper: (box: number) => `keep ${box}`,
  kept: 'kept',
  deleted: (by: number) => `deleted by ${by}`,

  fate: 'outcome',
  iouWith: (box: number) => `IoU with ${box}`,
  said: (you: string) => `You said ${you}. `,
  other: 'another set',
};

const zh: typeof en = {
  scene: '检测器给出的六个框',
  rounds: '列表，一轮一轮地看',
  before: '六个框和它们的分数。先写下谁会留下，再运行。',
  after: (kept, threshold) => `实线：保留（${kept}）。虚线：与更好的框重叠超过 ${threshold}。`,
  list: '每行一个框，分数高的在上。运行后填入每一轮。',
  done: (rounds, deleted) => `${rounds} 轮，删掉 ${deleted} 个框：横条越过阈值线，那一行就被删。`,
  unsortedList: '按列表顺序，没有排序：弱的框在前，删掉了更好的。',
  move: (box) => `框 ${box}：用方向键移动`,
  threshold: 'IoU 阈值',
  at: (x, y) => `x ${x}，y ${y}`,
  box: '框',
  score: '分数',
  keeper: (box) => `留 ${box}`,
  kept: '保留',
  deleted: (by) => `被 ${by} 删`,

  fate: '结果',
  iouWith: (box) => `与 ${box} 的 IoU`,
  said: (you) => `你答：${you}。`,
  other: '其他',
};

export const words = { en, zh };
