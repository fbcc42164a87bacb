const en = {
  scene: 'The two boxes',
  target: 'target',
  box: 'box',
  moveBox: 'box: move it with the arrow keys',
  sizeBox: 'box: lower right corner',
  moveTarget: 'target: move it with the arrow keys',
  at: (x: number, y: number) => `x ${x}, y ${y}`,
  before: (iou: string) => `IoU now ${iou}. Commit to a prediction, then run.`,
  zero: (steps: number, iou: string) =>
    `No arrow on any side: the gradient is 0 on all four edges, and after ${steps} steps the box stands where it stood. GIoU from here: IoU ${iou}.`,
  pushed: (steps: number, iou: string, giou: string) =>
    `The arrows show where descent pushes each edge; after ${steps} steps IoU ${iou}. GIoU from here: ${giou}.`,
  still: 'all four: 0',
  you: 'you',
  nearer: 'towards the target',
  nowhere: 'nowhere',
  elsewhere: 'somewhere else',
  measured: 'measured',
  curve: 'Loss while the box slides sideways',
  curveBefore: 'Loss against the box’s x1. The curve is drawn after the run.',
  curveAfter: (from: string, to: string, loss: string) =>
    `Apart (shaded) ${loss} has no slope; only for x1 between ${from} and ${to} does the box feel the target.`,
  curveSloped: (loss: string) => `${loss} has a slope in the shaded part too, where the boxes are apart.`,
  curveSteps: 'Rounded to whole pixels the loss is a staircase: flat almost everywhere, overlap or not.',
  curveNever: (loss: string) =>
    `At this height the boxes never overlap: ${loss} sideways is flat everywhere.`,
  x1: 'x1 of the box',
  loss: 'loss',
  apart: 'apart',
  slide: 'x1 of the box: slide it sideways',
  after: (steps: number) => `after ${steps} steps`,
  step: 'step',
  quantity: 'edge',
};

const zh: typeof en = {
  scene: '两个框',
  target: '目标',
  box: '预测框',
  moveBox: '预测框：用方向键移动',
  sizeBox: '预测框：右下角',
  moveTarget: '目标框：用方向键移动',
  at: (x, y) => `x ${x}，y ${y}`,
  before: (iou) => `当前 IoU 为 ${iou}。先写下预测，再运行。`,
  zero: (steps, iou) =>
    `四边都没有箭头：四个梯度全为 0，走 ${steps} 步后框还在原地。从这里出发，GIoU 能到 IoU ${iou}。`,
  pushed: (steps, iou, giou) =>
    `箭头表示梯度下降推动每条边的方向；${steps} 步后 IoU 为 ${iou}。从这里出发，GIoU 到 ${giou}。`,
  still: '四边都是 0',
  you: '你',
  nearer: '靠近目标',
  nowhere: '不动',
  elsewhere: '别的方向',
  measured: '实测',
  curve: '框左右平移时的损失',
  curveBefore: '损失随框的 x1 变化。运行之后画出曲线。',
  curveAfter: (from, to, loss) =>
    `不相交时（着色处）${loss} 没有斜率；只有 x1 在 ${from} 与 ${to} 之间时，框才感受得到目标。`,
  curveSloped: (loss) => `在不相交的着色处，${loss} 也有斜率。`,
  curveSteps: '取整到像素后，损失是一级级台阶：不论重叠与否，几乎处处是平的。',
  curveNever: (loss) => `在这个高度两框永不相交：左右平移时 ${loss} 处处是平的。`,
  x1: '框的 x1',
  loss: '损失',
  apart: '不相交',
  slide: '框的 x1：左右平移',
  after: (steps) => `${steps} 步后`,
  step: '步',
  quantity: '边',
};

export const words = { en, zh };
