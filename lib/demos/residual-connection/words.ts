const en = {
  bars: 'Gradient that reaches each layer',
  barsBefore: (depth: number) =>
    `${depth} layers. The run draws how much gradient reaches each, with and without the skip.`,
  barsAfter: (plain: string, residual: string) =>
    `From the last layer (right) back to the first: plain ${plain}, with the net on trial ${residual} of the last layer’s gradient.`,
  gradient: '‖∂loss/∂W‖, last layer = 1',
  layer: 'layer',
  plain: 'plain',
  onTrial: 'on trial',
  withSkip: 'with skip',
  withoutSkip: 'skip removed',
  depth: 'number of layers',
  you: 'you',
  youPlain: 'plain',
  youSkip: 'skip',
  block: 'One block and its Jacobian',
  blockBefore: 'x goes through F, and around it. Press the arc to open or close the skip.',
  blockAfter: (trace: string) =>
    `On the diagonal the block’s Jacobian is on average ${trace}; blue below 0, red above.`,
  toggle: 'skip around F',
  open: 'cut',
  jF: 'J of F',
  jBlock: 'J of the block',
  identity: '+ I',
  nothing: '+ 0',
};

const zh: typeof en = {
  bars: '到达每一层的梯度',
  barsBefore: (depth) => `共 ${depth} 层。运行后画出有无残差时各层收到多少梯度。`,
  barsAfter: (plain, residual) =>
    `从末层（右）回到首层：普通堆叠剩末层梯度的 ${plain}，受试网络剩 ${residual}。`,
  gradient: '‖∂loss/∂W‖，末层为 1',
  layer: '层',
  plain: '普通',
  onTrial: '受试',
  withSkip: '加残差',
  withoutSkip: '残差已去掉',
  depth: '层数',
  you: '你',
  youPlain: '普通',
  youSkip: '残差',
  block: '一个块与它的雅可比',
  blockBefore: 'x 穿过 F，也从旁边绕过。点弧线可断开或接上残差。',
  blockAfter: (trace) => `整块雅可比的对角线平均为 ${trace}；蓝为负，红为正。`,
  toggle: '绕过 F 的残差',
  open: '断开',
  jF: 'F 的 J',
  jBlock: '整块的 J',
  identity: '+ I',
  nothing: '+ 0',
};

export const words = { en, zh };
export type Words = typeof en;
