import { TermIndex } from './term-index';

/** Words of work, of files and of days: where a line speaks of those, nothing can be learnt from it. */
const chores = new TermIndex(
  [
    // to do
    "todo, to do, fixme, remember to, dont forget, don't forget, don’t forget, read about, read more, learn more, take a look",
    'see next, see the next, see last, see previous, see slide, see page, see lecture, see notebook, see the slides, see table',
    'ask ta, ask the ta, ask tutor, ask the tutor, ask prof, ask the prof, check later, check again, check with',
    '待办, 记得, 别忘, 回头看, 回头再看, 再看一遍, 看一遍, 要仔细, 背诵, 复习一下, 见下页, 下一页, 看 ppt, 看视频, 看课件',
    '问助教, 问老师, 问同学, 问一下助教, 问一下老师, 问一下同学',
    // days and people
    'deadline, due on, due by, due date, due at, due monday, due friday, due sunday, hand in, hand-in, handin, handed in',
    'submit, submission, tomorrow, tonight, office hour, lab hour, group mate, groupmate, next week',
    '截止, 提交, 上交, 交作业, 明天, 下周, 教室, 答疑, 验收时间, 组员, 小组',
    // machines
    'pip install, pip3 install, conda, apt install, apt-get install, npm, sudo, ssh, scp, git clone, git pull, git push',
    'git add, git commit, jupyter, vscode, vs code, colab, nvidia-smi, tmux, kernel died, kernel restart, restart kernel',
    'restart the kernel, download, downloaded, unzip, ipynb, laptop',
    '重启, 安装, 下载, 服务器, 解压, 快捷键, 折叠, 环境变量',
    // moods
    'lol, boring, ugh, i am, i was, i feel, i think, i guess, i hate, i love, no idea why, looks strange, looks weird',
    '恶心, 听不懂, 没听懂, 太强了, 好难, 好烦, 无聊, 救命, 哈哈, 不知道为什么, 没看懂, 看不懂, 好像没, 效果不大, 运气, 我觉得',
  ]
    .flatMap((line) => line.split(','))
    .map((word) => [word, true] as const),
);

const address = /(?:^|[\s`"'：:])(?:~|\.{1,2})?\/(?:[\w.-]+\/)+|\b[a-z]:\\|https?:\/\/|\bwww\./i;
const day = /\d{1,2}月\d{1,2}[日号]|周[一二三四五六日天]前|\broom \w?\d|(?:^|\s)\[ \]\s|!\[|\w@\w/i;
const command = /^(?:export \w+=|(?:import|from) \w+)/;

/** A key and a value: a setting of one run, a version, a name of somebody or of a place. */
const setting =
  /^(?:[\w.]+(?: size| rate| num| workers)?\s?(?:=|:|：|用的?是?)\s?)["'`]?(?:[\d.,e×x*-]+|true|false|none|cuda(?::\d)?|cpu)["'`]?(?:\s?\p{L}{0,4})?[。.]?$/iu;

/** A measurement of one's own run: numbers with the names of scores, and nobody says of what. */
const scores =
  /\b(?:loss|acc(?:uracy)?|recall|precision|f1|miou|map|metric|epoch|step|iter)\b|损失|准确率|精度|指标/giu;

function isBareResult(text: string): boolean {
  const numbers = text.match(/\d+(?:\.\d+)?\s?%?/g) ?? [];
  if (!numbers.length || /[=[{$`?？]/.test(text)) return false;
  const rest = text
    .replace(scores, '')
    .replace(/\d+(?:\.\d+)?\s?%?|[\s\p{P}\p{S}]/gu, '')
    .replace(
      /^(?:train|val|test|best|final|now|after|from|to|got|at|with|lr|bs|了|从|到|变成|大概|最好|训练|测试|只有|现在)+/giu,
      '',
    );
  const unnamed = text.search(scores) < 0 ? 3 : 8;
  return rest.length <= Math.min(unnamed, numbers.length * 4 + 2);
}

const ownRun =
  /(?:训练(?:了|的?到)|跑了|调(?:了|到)|上不去|跑出来|\bwe got\b|\bi got\b|\bmy (?:run|model|net|loss)\b|\bgot stuck at\b|我的|我们组).*\d|\d.*(?:上不去|跑不动|爆显存)/iu;

/** True of a line no card may ever be made of. */
export function isHousekeeping(text: string): boolean {
  return (
    chores.has(text) ||
    (/[/\\]|www/i.test(text) && address.test(text)) ||
    day.test(text) ||
    command.test(text) ||
    setting.test(text) ||
    (/\d/.test(text) && (ownRun.test(text) || isBareResult(text)))
  );
}
