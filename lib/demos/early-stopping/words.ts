const en = {
  curves: 'Loss by epoch',
  before: 'Sketch the validation loss you expect: drag the handles. The curves grow during the run.',
  after: (best: number, low: string, late: string, stop: number) =>
    `Validation is lowest at epoch ${best} (${low}) and ends at ${late}; patience would have stopped at ${stop}.`,
  epoch: 'epoch',
  loss: 'mean squared error',
  train: 'train',
  validation: 'validation',
  best: (epoch: number) => `best: ${epoch}`,
  stop: (epoch: number) => `stop: ${epoch}`,
  you: (epoch: string) => `you: ${epoch}`,
  sketch: (epoch: number) => `your validation loss at epoch ${epoch}`,
  sketchName: 'your sketch',
  fit: 'The net on its training points',
  fitBefore: (points: number) =>
    `${points} noisy points will be drawn; the dashed line is the curve behind them.`,
  fitDuring: 'Training. The fitted curves are drawn at the end.',
  fitAfter: (checkpoint: number, better: string) =>
    `Restored weights of epoch ${checkpoint}: test loss × ${better} of the last epoch’s.`,
  restored: 'restored',
  last: 'last epoch',
  truth: 'truth',
  x: 'x',
  y: 'y',
};

const zh: typeof en = {
  curves: '各 epoch 的损失',
  before: '先画出你预想的验证损失：拖动圆点。运行时曲线逐步画出。',
  after: (best, low, late, stop) =>
    `验证损失在第 ${best} 个 epoch 最低（${low}），最后是 ${late}；按耐心值会停在 ${stop}。`,
  epoch: 'epoch',
  loss: '均方误差',
  train: '训练',
  validation: '验证',
  best: (epoch) => `最低：${epoch}`,
  stop: (epoch) => `停：${epoch}`,
  you: (epoch) => `你：${epoch}`,
  sketch: (epoch) => `你画的第 ${epoch} 个 epoch 的验证损失`,
  sketchName: '你的草图',
  fit: '网络与训练点',
  fitBefore: (points) => `将生成 ${points} 个带噪声的点；虚线是背后的真实曲线。`,
  fitDuring: '训练中。结束时画出拟合曲线。',
  fitAfter: (checkpoint, better) =>
    `恢复第 ${checkpoint} 个 epoch 的权重：测试损失是最后一个 epoch 的 ${better} 倍。`,
  restored: '恢复的',
  last: '最后的',
  truth: '真实曲线',
  x: 'x',
  y: 'y',
};

export const words = { en, zh };
export type Words = typeof en;
