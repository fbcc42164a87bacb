const en = {
  title: 'This page could not be drawn',
  safe: 'Your reviews are safe: everything you rated is kept on this device and is sent as soon as the server can take it.',
  again: 'Try again',
  notes: 'Read the notes meanwhile',
  report: 'If it stays, report the id',
};

const zh: typeof en = {
  title: '这个页面没能显示出来',
  safe: '你的复习是安全的：评过的分都保存在本机，服务器恢复后会立即发送。',
  again: '重试',
  notes: '先去读笔记',
  report: '如果一直这样，请报告编号',
};

/** The words for a study page that failed. */
export const errorWords = { en, zh };
