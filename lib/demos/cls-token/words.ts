const en = {
  picture: 'The image in patches',
  pictureBefore: (side: number, patches: number) =>
    `${side} × ${side} patches make ${patches}. Which of them will the token read know about?`,
  heat: (weakest: string, strongest: string) =>
    `The redder, the more the logit hangs on the patch: from ${weakest} to ${strongest}.`,
  noHeat: 'No patch reaches the token read: every gradient is exactly 0.',
  tokens: 'Tokens in, one token out',
  tokensBefore: 'The encoder’s input below, its output above. One output token goes to the classifier.',
  reads: (read: string, patches: number) =>
    `${read} is read. A line for each of the ${patches} patches it depends on.`,
  readsNothing: (read: string) => `${read} is read, and no line leads to it from a patch.`,
  encoder: (layers: number) => `encoder: ${layers} × (attention + net)`,
  head: 'read → head → logits',
  readHead: 'index read',
  count: (tokens: number) => `${tokens} tokens`,
  you: 'you',
  patch: 'patch',
  index: 'index',
  before: 'before the encoder',
  after: 'after',
  cls: 'CLS',
};

const zh: typeof en = {
  picture: '切成 patch 的图像',
  pictureBefore: (side, patches) => `${side} × ${side} 共 ${patches} 个 patch。被读的 token 会知道其中哪些？`,
  heat: (weakest, strongest) => `越红，logit 越依赖这个 patch：从 ${weakest} 到 ${strongest}。`,
  noHeat: '没有 patch 能到达被读的 token：梯度全都恰好为 0。',
  tokens: '进去许多 token，只读一个',
  tokensBefore: '下面是编码器的输入，上面是输出。只有一个输出 token 交给分类器。',
  reads: (read, patches) => `读的是 ${read}。它依赖的 ${patches} 个 patch 各有一条线。`,
  readsNothing: (read) => `读的是 ${read}，没有一条线从 patch 通向它。`,
  encoder: (layers) => `编码器：${layers} ×（注意力 + 前馈）`,
  head: '读出 → head → logits',
  readHead: '读取的下标',
  count: (tokens) => `${tokens} 个 token`,
  you: '你',
  patch: 'patch',
  index: '下标',
  before: '编码器之前',
  after: '之后',
  cls: 'CLS',
};

export const words = { en, zh };
