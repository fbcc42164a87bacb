const en = {
  syncLabel: 'Keeping and sending',
  allSent: 'All reviews are on the server',
  reading: 'Reading what this device keeps',
  waiting: (n: number) => `${n} ${n === 1 ? 'review' : 'reviews'} waiting to sync`,
  problem: {
    offline: 'Offline: kept on this device',
    'signed-out': 'Signed out: kept on this device',
    'other-learner': 'Somebody else is signed in here: kept on this device',
    server: 'The server has trouble: kept on this device',
    storage: 'This browser could not write to its storage',
  },
  unwritten: (n: number) =>
    `${n} ${n === 1 ? 'review is' : 'reviews are'} not written down yet. Keep this page open and free some disk space.`,
  signIn: 'Sign in to send them',
  attention: (n: number) => `${n} ${n === 1 ? 'review needs' : 'reviews need'} attention`,
  attentionWhy: 'The server will not take these as they are. They stay on this device.',
  sendNow: 'Try now',
};

const zh: typeof en = {
  syncLabel: '保存与同步',
  allSent: '所有复习都已保存到服务器',
  reading: '正在读取本机记录',
  waiting: (n) => `${n} 次复习等待同步`,
  problem: {
    offline: '离线：已保存在本机',
    'signed-out': '已退出登录：已保存在本机',
    'other-learner': '此浏览器现在登录的是另一个人：已保存在本机',
    server: '服务器出了问题：已保存在本机',
    storage: '浏览器无法写入本机存储',
  },
  unwritten: (n) => `${n} 次复习还没有写入本机。请不要关闭页面，并腾出一些磁盘空间。`,
  signIn: '登录后发送',
  attention: (n) => `${n} 次复习需要处理`,
  attentionWhy: '服务器不接受这些记录。它们会一直留在本机。',
  sendNow: '立即重试',
};

/** What Today and Review say about keeping and sending. */
export const words = { en, zh };
