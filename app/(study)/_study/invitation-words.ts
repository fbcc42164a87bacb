const en = {
  what: 'Here the cards that are due come one after the other: a question, your answer, the proof, a rating. Fifteen minutes a day.',
  why: 'Viva has to know whose memory it schedules. On this computer one press is enough; nothing leaves it.',
  begin: 'Continue on this computer, or sign in',
  signUp: 'Make an account',
  without: 'Without an account:',
  notes: 'read the notes',
  lab: 'run the proofs',
};

const zh: typeof en = {
  what: '到期的卡片会在这里一张接一张出现：问题、你的答案、证明、评分。每天十五分钟。',
  why: 'Viva 需要知道在为谁安排复习。在这台电脑上按一下就行，数据不会离开这里。',
  begin: '在这台电脑上继续，或登录',
  signUp: '注册账号',
  without: '不用账号也可以：',
  notes: '阅读笔记',
  lab: '运行证明',
};

/** The words for visitors of Today and Review. */
export const invitationWords = { en, zh };
