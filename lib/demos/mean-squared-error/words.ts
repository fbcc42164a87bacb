const en = {
  scene: 'Points, a line, and the squares on the residuals',
  before: (area: string) => `Mean area of the squares now: ${area}. The arrow shows the move to come.`,
  after: (from: string, to: string, w: string, b: string) =>
    `The move lifts the mean area from ${from} to ${to}. Dashed: where descent ends, w = ${w}, b = ${b}.`,
  endless: (from: string, to: string) =>
    `The move lifts the loss from ${from} to ${to}. The descent ran away: there is no line to draw.`,
  columns: ['point', 'x', 't', 'residual', 'square', 'square after the move'],
  point: (name: string) => `point ${name}`,
  leftEnd: 'left end of the line',
  rightEnd: 'right end of the line',
  at: (x: string, y: string) => `x ${x}, t ${y}`,
  you: 'you',
  descent: 'Mean squared error along the descent',
  descentBefore: 'The same learning rate, once with the mean and once with the sum.',
  descentAfter: (steps: number, mean: string, sum: string) =>
    `After ${steps} steps: by the mean ${mean}, by the sum ${sum}.`,
  step: 'step',
  error: 'MSE',
  loss: 'loss',
  mean: 'mean',
  sum: 'sum',
  classes: 'What a logit z with target 1 is taught',
  classesBefore: 'Slope of both losses against the logit; drawn after the run.',
  classesAfter: (z: string, squared: string, entropy: string) =>
    `At z = ${z}: MSE pulls with ${squared}, cross-entropy with ${entropy}.`,
  slope: '|dL/dz|',
  logit: 'logit z',
  entropy: 'CE',
};

const zh: typeof en = {
  scene: '数据点、直线与残差上的正方形',
  before: (area) => `现在正方形的平均面积：${area}。箭头表示即将发生的移动。`,
  after: (from, to, w, b) => `这一移使平均面积从 ${from} 升到 ${to}。虚线：下降的终点，w = ${w}，b = ${b}。`,
  endless: (from, to) => `这一移使损失从 ${from} 升到 ${to}。下降发散了，没有终点直线可画。`,
  columns: ['点', 'x', 't', '残差', '平方', '移动后的平方'],
  point: (name) => `点 ${name}`,
  leftEnd: '直线左端',
  rightEnd: '直线右端',
  at: (x, y) => `x ${x}，t ${y}`,
  you: '你',
  descent: '下降过程中的均方误差',
  descentBefore: '同一个学习率，一次用 mean，一次用 sum。',
  descentAfter: (steps, mean, sum) => `${steps} 步之后：用 mean 为 ${mean}，用 sum 为 ${sum}。`,
  step: '步',
  error: 'MSE',
  loss: '损失',
  mean: 'mean',
  sum: 'sum',
  classes: '目标为 1 时，logit z 学到多少',
  classesBefore: '两种损失对 logit 的斜率，运行后画出。',
  classesAfter: (z, squared, entropy) => `z = ${z} 处：MSE 的力度 ${squared}，交叉熵 ${entropy}。`,
  slope: '|dL/dz|',
  logit: 'logit z',
  entropy: '交叉熵',
};

export const words = { en, zh };
export type Words = typeof en;
