const en = {
  onTrial: 'On trial',
  notesSay: 'The notes say (line 205, asked in the exam):',
  claim: 'IoU is not used as a loss because it is not differentiable.',
  question: 'Which stamp does that deserve?',
  bet: 'Say first which way the gradient of 1 − IoU pushes box B: towards A, nowhere, somewhere else. Then run it.',
  run: 'Put it on trial',
  runNote: 'In this browser, in about a second. No account.',
  pictureTitle: 'Two boxes and the loss between them',
  pictureText:
    'Box A stays, box B can be moved sideways. Where they overlap, the loss 1 − IoU is as drawn. How does it go on where they are apart, and what does that do to B?',
  loss: 'loss 1 − IoU',
  offset: 'offset of B, in pixels',
  what: 'Viva: every answer on trial',
  three: [
    'Course notes become flashcards and oral questions; each says which line it came from, and whether that line was right.',
    'You commit to an answer, run the proof on your own machine, and read the verdict, with the number that decides.',
    'The cards come back on the day you are about to forget them: a quarter of an hour a day, two keys a card.',
  ],
  begin: 'Continue on this computer',
  beginNote: 'or sign in with an account',
  today: 'To Today',
  notes: 'Read the notes',
  lab: 'All proofs',
};

const zh: typeof en = {
  onTrial: '审一审',
  notesSay: '笔记里写着（第 205 行，考过）：',
  claim: '不用 IoU 作损失，因为它不可导。',
  question: '它该盖哪个章？',
  bet: '先说说 1 − IoU 的梯度会把 B 框推向哪里：靠近 A、不动、还是别的方向。然后运行。',
  run: '开庭',
  runNote: '就在这个浏览器里，大约一秒。不用账号。',
  pictureTitle: '两个框和它们之间的损失',
  pictureText:
    'A 框不动，B 框可以左右移动。两框重叠时，损失 1 − IoU 如图所示。不相交时曲线会怎样延伸？B 又会被推向哪里？',
  loss: '损失 1 − IoU',
  offset: 'B 的偏移，像素',
  what: 'Viva：每个答案都要受审',
  three: [
    '课程笔记变成卡片和口试题；每张都注明出自哪一行，以及那一行对不对。',
    '你先押一个答案，在自己的电脑上运行证明，再看判决和起决定作用的那个数。',
    '卡片会在你快要忘记的那天回来：每天一刻钟，每张两个键。',
  ],
  begin: '在这台电脑上继续',
  beginNote: '或用账号登录',
  today: '去“今天”',
  notes: '阅读笔记',
  lab: '全部证明',
};

/** The words of the first page. */
export const words = { en, zh };
