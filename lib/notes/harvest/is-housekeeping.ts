/** Where a line speaks of work, of files and of days, nothing can be learnt from it. */
const anywhere = new RegExp(
  [
    // to do
    '\\bto-?do\\b|\\bfixme\\b|待办|\\[ \\]|\\bremember to\\b|记得|别忘|\\bdon.t forget\\b|回头再?看|再看一遍|要仔细|背诵|复习一下|\\bread (?:about|more)\\b|\\blearn more\\b|\\btake a look\\b|\\bsee (?:the )?(?:next|last|previous|slide|page|lecture|notebook)\\b|见下页|见(?:第)?\\s?\\d+\\s?页|下一页|看(?:ppt|视频|课件|slides?)|\\bask (?:the )?(?:ta|tutor|prof)|问(?:一下)?(?:助教|老师|同学)|\\bcheck (?:later|again|with)\\b',
    // days
    '截止|\\bdeadline\\b|\\bdue (?:on|by|date|at|mon|tue|wed|thu|fri|sat|sun|\\d)|\\bhand(?:ed)? ?-?in\\b|\\bsubmi(?:t|ssion)|提交|上交|交作业|\\btomorrow\\b|\\btonight\\b|明天|下周|周[一二三四五六日天]前|\\b(?:office|lab) hours?\\b|\\broom \\w?\\d|教室|答疑|验收时间|\\d{1,2}月\\d{1,2}[日号]|\\bgroup ?mate|组员|小组',
    // machines and files
    '\\bpip3? install|\\bconda\\b|\\bapt(?:-get)? install|\\bnpm\\b|\\bsudo\\b|\\bssh\\b|\\bscp\\b|\\bgit (?:clone|pull|push|add|commit)|\\bjupyter\\b|\\bvs ?code\\b|\\bcolab\\b|\\bnvidia-smi\\b|\\btmux\\b|\\bkernel (?:died|restart)|\\brestart(?: the)? kernel|重启|安装|下载|服务器|\\bdownload|\\bunzip\\b|解压|\\bipynb\\b|快捷键|折叠|环境变量|\\bexport \\w+=|\\bimport \\w+(?: as|$)',
    '(?:^|[\\s`"\'：:])(?:~|\\.{1,2})?/(?:[\\w.-]+/)+[\\w.-]*|\\b[a-z]:\\\\|https?://|\\bwww\\.|\\w@\\w|!\\[',
    // moods
    '恶心|听不懂|没听懂|太强了|好难|好烦|无聊|救命|哈哈|\\blol\\b|\\bboring\\b|\\bugh\\b|\\bi (?:am|was|feel|think|guess|hate|love)\\b|不知道为什么|没看懂|看不懂|好像没|效果不大|运气',
  ].join('|'),
  'iu',
);

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
  return rest.length <= Math.min(8, numbers.length * 4 + 2);
}

const ownRun =
  /(?:训练(?:了|的?到)|跑了|调(?:了|到)|上不去|跑出来|\bwe got\b|\bi got\b|\bmy (?:run|model|net|loss)\b|\bgot stuck at\b|我的|我们组).*\d|\d.*(?:上不去|跑不动|爆显存)/iu;

/** True of a line no card may ever be made of. */
export function isHousekeeping(text: string): boolean {
  return anywhere.test(text) || setting.test(text) || ownRun.test(text) || isBareResult(text);
}
