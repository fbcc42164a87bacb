import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { OrderEvidence } from './run';

/** Unseen sentences without a fault, in per cent. Measured over seeds 7 to 26, 24 sentences each: 0 from left to right, 100 for the others. */
const limits = { blind: 25, seeing: 75 };

/** Change of an output (a logit) that counts as seen. Measured on the two sentences of this demo: 0.57 and more, or exactly 0. */
const seen = 0.1;

const percent = (value: number) => `${formatNumber(value, 3)} %`;

/** The left-to-right model must fail where words move forward, and both that see the whole sentence must not. */
export function judge(evidence: OrderEvidence): Verdict {
  const { problem, words, right, change, heldOut, wait, params } = evidence;
  const length = words.length;
  const finished = heldOut.count > 0;
  const places = (count: number) => (problem ? '—' : `${count}/${length}`);
  const rows: VerdictRow[] = [
    {
      id: 'forward',
      label: { en: 'words in place, left to right', zh: '从左到右：位置正确的词' },
      device: places(right.forward),
      rule: {
        en: `< ${length || 'all'}: it speaks before it has read on`,
        zh: `< ${length || '全部'}：没读到后面就得开口`,
      },
      holds: !problem && right.forward < length,
    },
    {
      id: 'bidirectional',
      label: { en: 'words in place, bidirectional', zh: '双向：位置正确的词' },
      device: places(right.bidirectional),
      rule: { en: '= all', zh: '= 全部' },
      holds: !problem && right.bidirectional === length,
    },
    {
      id: 'attention',
      label: { en: 'words in place, attention', zh: '注意力：位置正确的词' },
      device: places(right.attention),
      rule: { en: '= all', zh: '= 全部' },
      holds: !problem && right.attention === length,
    },
    {
      id: 'blind',
      label: { en: 'earlier outputs when the last word changes', zh: '换掉最后一个词，之前的输出变多少' },
      device: problem
        ? '—'
        : [change.forward, change.bidirectional, change.attention]
            .map((value) => formatNumber(value, 2))
            .join(' · '),
      rule: { en: `= 0 exactly · > ${seen} · > ${seen}`, zh: `严格 = 0 · > ${seen} · > ${seen}` },
      holds: !problem && change.forward === 0 && change.bidirectional > seen && change.attention > seen,
    },
    {
      id: 'held-out',
      label: {
        en: `${heldOut.count} unseen sentences without a fault`,
        zh: `${heldOut.count} 个没见过的句子，全对的比例`,
      },
      device: [heldOut.forward, heldOut.bidirectional, heldOut.attention].map(percent).join(' · '),
      rule: {
        en: `≤ ${limits.blind} % · ≥ ${limits.seeing} % · ≥ ${limits.seeing} %; all have a word to move`,
        zh: `≤ ${limits.blind} % · ≥ ${limits.seeing} % · ≥ ${limits.seeing} %；句句都要调序`,
      },
      holds:
        finished &&
        heldOut.forward <= limits.blind &&
        heldOut.bidirectional >= limits.seeing &&
        heldOut.attention >= limits.seeing,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (problem) return problem;
    if (!finished)
      return {
        en: 'Stopped before the unseen sentences were translated; that is not enough to judge.',
        zh: '没见过的句子还没译就停了，不足以下结论。',
      };
    if (params.hidden === 'attention')
      return {
        en: `With later words masked the attention gets ${right.attention} of ${length} words in place and ${percent(heldOut.attention)} of unseen sentences right.`,
        zh: `掩住后面的词，注意力模型 ${length} 个词只对 ${right.attention} 个，没见过的句子全对的只有 ${percent(heldOut.attention)}。`,
      };
    if (params.hidden === 'bidirectional')
      return {
        en: `Without its backward states the bidirectional model gets ${right.bidirectional} of ${length} words in place.`,
        zh: `去掉反向状态，双向模型 ${length} 个词只对 ${right.bidirectional} 个。`,
      };
    if (wait === 0 && right.forward === length)
      return {
        en: `Nothing moves forward in this sentence, so the left-to-right model gets all ${length} words right too.`,
        zh: `这句话里没有词要前移，所以从左到右的模型也 ${length} 个词全对。`,
      };
    if (right.forward === length)
      return {
        en: `Waiting ${params.delay} words, the left-to-right model gets all ${length} words right: it needed ${wait} later words, not a second direction.`,
        zh: `等 ${params.delay} 个词再答，从左到右的模型 ${length} 个词全对：它缺的是后面 ${wait} 个词，而不是另一个方向。`,
      };
    return {
      en: `A word comes forward by ${wait} places: from left to right ${right.forward} of ${length} words are right, with the later words in sight ${Math.min(right.bidirectional, right.attention)} of ${length}.`,
      zh: `有个词要前移 ${wait} 位：从左到右只对 ${right.forward}/${length} 个词，看得到后面的词则对 ${Math.min(right.bidirectional, right.attention)}/${length} 个。`,
    };
  }
}
