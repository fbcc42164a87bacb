type Tally = {
  holds: number;
  of: number;
  refuted: number;
  counterexamples: number;
  within: number;
  goldens: number;
};

const en = {
  title: 'Proofs on this device',
  run: 'Run all proofs on this device',
  runHint:
    'What they say here, with device, versions and the differences to PyTorch. Nothing leaves this device.',
  withBreaks: 'also break each one (longer)',
  on: 'on',
  own: 'the backend each proof chooses',
  stop: 'Stop',
  at: (done: number, of: number, title: string) => `${done + 1} of ${of}: ${title}`,
  stopped: 'Stopped. What was run stands below.',
  tally: ({ holds, of, refuted, counterexamples, within, goldens }: Tally) =>
    `${holds} of ${of} proofs hold` +
    (counterexamples > 0 ? `, ${refuted} of ${counterexamples} counterexamples refuted` : '') +
    `, ${within} of ${goldens} of PyTorch’s values met.`,
  saveText: 'Save as text',
  saveJson: 'Save as JSON',
  proof: 'proof',
  verdict: 'verdict',
  verdicts: { holds: 'holds', refuted: 'refuted', failed: 'did not run' },
  counterexamples: 'counterexamples refuted',
  goldens: 'PyTorch met',
  difference: 'largest difference',
  device: 'device',
  software: 'software GPU',
  madeAt: 'made',
  browser: 'browser',
  seed: 'seed',
};

const zh: typeof en = {
  title: '本设备上的证明',
  run: '在本设备上运行全部证明',
  runHint: '看它们在这里的结果，附设备、版本和与 PyTorch 的差。不会发送任何数据。',
  withBreaks: '同时逐个推翻（更久）',
  on: '后端',
  own: '由各证明自选',
  stop: '停止',
  at: (done, of, title) => `第 ${done + 1} 个，共 ${of} 个：${title}`,
  stopped: '已停止。已运行的结果如下。',
  tally: ({ holds, of, refuted, counterexamples, within, goldens }) =>
    `${of} 个证明中 ${holds} 个成立` +
    (counterexamples > 0 ? `，${counterexamples} 个反例中 ${refuted} 个被推翻` : '') +
    `，PyTorch 的 ${goldens} 组数值中 ${within} 组相符。`,
  saveText: '存为文本',
  saveJson: '存为 JSON',
  proof: '证明',
  verdict: '裁决',
  verdicts: { holds: '成立', refuted: '被推翻', failed: '未能运行' },
  counterexamples: '被推翻的反例',
  goldens: '与 PyTorch 相符',
  difference: '最大差',
  device: '设备',
  software: '软件 GPU',
  madeAt: '生成时间',
  browser: '浏览器',
  seed: '随机种子',
};

export const reportWords = { en, zh };
