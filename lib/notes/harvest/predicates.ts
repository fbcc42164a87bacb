const englishVerbs =
  `acts adds adjusts allows applies averages avoids balances blocks breaks brings carries causes changes clips collapses
  combines compares compensates computes concatenates considers consists contains controls converts copies counts
  cuts decays decides decodes decreases depends describes detects determines discards distinguishes divides doubles
  drops encodes encourages ensures estimates evaluates exchanges expects extracts fails fills finds fixes flattens focuses forces
  forgets freezes gates gets gives goes grows guarantees halves handles has helps hides ignores improves includes increases
  initialises initializes introduces joins keeps leads learns leaves lets limits localises lowers looks loses maps masks matches
  maximises maximizes means measures merges minimises minimizes mixes models moves multiplies needs normalises normalizes
  outputs outperforms pads penalises penalizes performs picks predicts preserves prevents processes produces projects propagates punishes puts quantifies raises
  randomly reads rearranges receives recomputes reduces refers registers regularises regularizes remembers removes repeats replaces represents
  requires rescales resets reshapes resists restores returns reuses runs samples saturates saves scales scores selects separates
  shares sharpens shifts shows shrinks shuffles simulates skips slows smooths smoothes solves speeds splits spreads squares stabilises stabilizes
  stacks standardises standardizes starts stays steps stops stores subtracts suffers sums supports suppresses swaps takes
  tells tracks trades trains transforms treats turns updates upsamples uses warms weighs weights works yields zeroes`.split(
    /\s+/,
  );

const plain = (verb: string) =>
  verb === 'has'
    ? 'have'
    : verb
        .replace(/ies$/, 'y')
        .replace(/(ss|sh|ch|x|zz|o)es$/, '$1')
        .replace(/(?<!s)s$/, '');

const thirdPerson = new Set(englishVerbs);
const plural = new Set(englishVerbs.map(plain));
/** Characters a subject may have. */
const longestSubject = 90;

export interface Predicated {
  subject: string;
  verb: string;
  rest: string;
}

/** An English sentence at its first verb: one in the third person, or a plain one after a plural. Null without one. */
export function atVerb(sentence: string): Predicated | null {
  const words = sentence.split(' ');
  let end = 0;
  for (let i = 0; i < words.length - 1 && end <= longestSubject; i++) {
    const verb = words[i] as string;
    const word = verb.toLowerCase();
    const afterPlural = /s$/.test(words[i - 1] ?? '') && plural.has(word);
    if (i > 0 && (thirdPerson.has(word) || afterPlural))
      return { subject: words.slice(0, i).join(' '), verb, rest: words.slice(i + 1).join(' ') };
    end += verb.length + 1;
  }
  return null;
}

export const copula = /^(.{1,90}?) (is|are|was|were) (?!that |why |what |how )(.{3,300})$/i;
export const modal =
  /^(.{1,90}?) (can|cannot|can't|must|should|will|may|does not|doesn't|do not|don't|never|only) (.{4,300})$/i;

/** What follows the subject of a Chinese sentence, the longest first, and how one asks for it. */
const chineseQuestions: readonly (readonly [string, string])[] = [
  [
    '(?:指的就?是|就是指|是指|指的是|就是|其实是|本质上?是|相当于是?|可以理解为|(?<![还但只不可总于要或都算老])是(?![否不])|即|(?<![所\\p{L}])指)',
    '是什么？',
  ],
  ['(?:表示|代表|意味着|说明|反映)', '表示什么？'],
  ['(?:用来|用于|用作|负责|主要用)', '用来做什么？'],
  ['(?:包括|包含|分为|分成|由)', '包括什么？'],
  ['(?:等于|约等于)', '等于什么？'],
  ['(?:取决于|依赖于?)', '取决于什么？'],
  ['(?:不需要|需要|必须|要求|要(?!么))', '需要什么？'],
  ['(?:不会|不能|不可以|无法|没有|不是|不(?=[\\p{L}]))', '有什么限制？'],
  [
    '(?:可以|能够|(?<![可功性智])能|会|解决|防止|避免|抑制|缓解|减少|减小|降低|提高|提升|增加|增大|扩大|加快|加速|(?<![添增叠附更参])加|让|使得?|把|将|输出|返回|给出|得到|计算|控制|决定|衡量|度量|评估|保留|保持|去掉|删除|丢掉|丢弃|随机|学习|学到|预测|关注|考虑|适合|共享|引入|忽略|惩罚|约束|影响|导致|造成|带来|接收|(?<![选提截])取|存(?!在)|记住|忘掉|遗忘|改变|压缩|放大|拼接|相加|融合|补|(?<![相])对|每|先|只|有|(?<![使作利应有采通])用|比(?!较))',
    '有什么特点或作用？',
  ],
];

/** The earliest predicate of each kind; a subject of at most 40 characters stands in front. */
export const chinese = chineseQuestions.map(
  ([words, question]) => [new RegExp(`^(.{1,40}?)\\s?(${words})\\s?(.{2,300})$`, 'u'), question] as const,
);
