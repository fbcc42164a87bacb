import { type Block, isText } from './block';
import type { BlockRule, PlacedSketch } from './block-rule';
import { isHousekeeping } from './is-housekeeping';
import { splitSentences } from './split-sentences';

const marked = /[?？]["'”）)]?$/u;
const interrogative =
  /^(?:why|what|how|when|which|where|explain|describe)\b(?! (?:we|i|it|this|that) )|^(?:为什么|为何|什么是|什么叫|如何|怎么|怎样|请问|解释)|(?:是什么|有哪些|为什么|什么样的?|怎么做|是多少)[。.]?$/iu;
/** A Chinese question without its mark, and a space before its answer. */
const unmarked = /^(.{2,50}(?:是什么|有哪些|是多少|为什么))\s+(?!呢|呀)(\S.{2,})$/u;
const headless = /^(?:why|what|how|为什么|怎么|什么)[?？]*$/iu;
/** An answer may be put as a question when its author doubts it. */
const reply = /^(?:because|since|yes|no|maybe|perhaps|因为|由于|是|不是|对|不|可能|为了)/iu;
const doubtful = /[?？]\s?$|不确定|不太懂|可能是?|好像|\bmaybe\b|\bnot sure\b|\bi think\b/iu;
const noAnswer =
  /^(?:听不懂|没听懂|不懂|不知道|不会|忘了|待补|没答上来?|\?+|？+|no idea|don.t know|dunno|idk|todo|tbd)[^\p{L}]*$/iu;

const isQuestion = (sentence: string) => marked.test(sentence) && !reply.test(sentence);

interface Pair {
  question: string;
  answer: string[];
}

/** The questions of a line with what stands behind each. A line may open with a question without its mark. */
function pairsOf(text: string): Pair[] {
  const sentences = splitSentences(text);
  if (!sentences.some(isQuestion)) {
    const apart = unmarked.exec(text);
    if (apart) return [{ question: apart[1] as string, answer: [apart[2] as string] }];
    const divided = /^([^:：]{4,80})[:：]\s?(.*)$/u.exec(text);
    const [question, answer] = divided ? [divided[1] as string, divided[2] as string] : [text, ''];
    return interrogative.test(question.trim()) && question.length < 120
      ? [{ question: question.trim(), answer: answer ? [answer] : [] }]
      : [];
  }
  const pairs: Pair[] = [];
  for (const sentence of sentences) {
    if (isQuestion(sentence)) pairs.push({ question: sentence, answer: [] });
    else if (pairs.length) pairs.at(-1)?.answer.push(sentence);
    else if (!/[。.!！；;]$/u.test(sentence)) return [];
  }
  return pairs;
}

/** Blocks below a question that answer it: a deeper or a following list, or the next line. */
function answerBelow(blocks: readonly Block[], at: number): { lines: string[]; next: number } {
  const first = blocks[at] as Block;
  let next = at + 1;
  if (blocks[next]?.kind === 'blank') next++;
  const isApart = next > at + 1;
  const none = { lines: [], next: at + 1 };
  const start = blocks[next];
  if (!isText(start) || pairsOf(start.text).length || isHousekeeping(start.text)) return none;
  const indent = isText(first) ? first.indent : 0;
  if (start.kind === 'line') {
    const alone = first.kind === 'heading' || (first.kind === 'line' && blocks[at - 1]?.kind !== 'line');
    if (isApart && !alone) return none;
    if (first.kind === 'item' && start.indent <= indent && isApart) return none;
    return { lines: [start.text], next: next + 1 };
  }
  if (first.kind === 'item' && start.indent <= indent) return none;
  const lines: string[] = [];
  for (let block = blocks[next]; block?.kind === 'item' && lines.length < 12; block = blocks[++next]) {
    if ((first.kind === 'item' && block.indent <= indent) || pairsOf(block.text).length) break;
    lines.push(`- ${block.text}`);
  }
  return { lines, next };
}

/** A question with its answer behind it, on the next line or in the list below. One asked in the exam needs no answer. */
export const question: BlockRule = (blocks, at) => {
  const block = blocks[at] as Block;
  if (block.kind !== 'heading' && !isText(block)) return null;
  const pairs = pairsOf(block.text);
  if (!pairs.length) return null;
  const place = { rule: 'question', line: block.line } as const;
  const sketches: PlacedSketch[] = [];
  let next = at + 1;
  pairs.forEach(({ question: front, answer }, index) => {
    let endLine = block.endLine;
    let asked = block.asked;
    let back = answer;
    if (!back.length && index === pairs.length - 1) {
      const below = answerBelow(blocks, at);
      back = below.lines;
      next = below.next;
      const last = blocks[next - 1] as Block;
      endLine = last.endLine;
      asked ||= isText(last) && last.asked;
    }
    const doubt = back.some((sentence) => doubtful.test(sentence) || noAnswer.test(sentence));
    const words = back
      .filter((sentence) => !noAnswer.test(sentence))
      .join(back[0]?.startsWith('- ') ? '\n' : ' ');
    if (front.length < 4 || headless.test(front) || isHousekeeping(front)) return;
    if (!words && !asked) return;
    if (words && isHousekeeping(words)) return;
    const kind = asked ? 'oral' : 'basic';
    sketches.push({ ...place, kind, front, back: words.trim(), endLine, ...(doubt && { doubt }) });
  });
  return { sketches, next };
};
