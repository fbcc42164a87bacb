const en = {
  planes: 'What the net says about the plane',
  planesBefore: 'Two tasks on shifted squares. Turn task B with the handle; the run learns A, then B.',
  planesAfter: (a: string, b: string) =>
    `Accuracy in the end: task A ${a}, task B ${b}. Red: class 1, blue: class 0.`,
  planesGoing: 'Learning; the colours follow at the end.',
  taskA: 'task A',
  taskB: 'task B',
  turn: 'task B turned, in degrees',
  tensors: 'What moved while B was learned',
  tensorsBefore: (trained: number, total: number) =>
    `The optimiser of B holds ${trained} of ${total} numbers. What else will move?`,
  tensorsUnasked: 'The run writes down how far each tensor moves while B is learned.',
  tensorsAfter: (frozen: string, mean: string) =>
    `Backbone ${frozen}, running mean ${mean}; dashed: in train() without a step.`,
  tensor: 'tensor',
  change: 'largest change',
  frozen: 'frozen',
  buffer: 'buffer',
  losses: 'Loss on A, then on B',
  lossesBefore: 'The loss of each step is drawn here.',
  lossesAfter: (a: string, b: string) => `The last loss on A is ${a}, on B ${b}.`,
  step: 'step',
  loss: 'loss',
  you: 'you',
  exact: 'exactly 0',
};

const zh: typeof en = {
  planes: '网络对平面的判断',
  planesBefore: '两个任务，正方形错开。用手柄旋转任务 B；运行先学 A，再学 B。',
  planesAfter: (a, b) => `最终准确率：任务 A ${a}，任务 B ${b}。红为类别 1，蓝为类别 0。`,
  planesGoing: '正在学习；颜色最后画出。',
  taskA: '任务 A',
  taskB: '任务 B',
  turn: '任务 B 的旋转角度',
  tensors: '学 B 时什么动了',
  tensorsBefore: (trained, total) => `B 的优化器握有 ${total} 个数中的 ${trained} 个。还有什么会动？`,
  tensorsUnasked: '运行会记下学 B 时每个张量动了多少。',
  tensorsAfter: (frozen, mean) => `主干 ${frozen}，running mean ${mean}；虚线：train() 下只做前向。`,
  tensor: '张量',
  change: '最大变化',
  frozen: '冻结',
  buffer: '缓冲',
  losses: '先是 A 的损失，再是 B 的',
  lossesBefore: '这里画出每一步的损失。',
  lossesAfter: (a, b) => `A 的最后损失为 ${a}，B 的为 ${b}。`,
  step: '步',
  loss: '损失',
  you: '你',
  exact: '恰好 0',
};

export const words = { en, zh };
export type Words = typeof en;
