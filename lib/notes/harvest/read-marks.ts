import type { Marks } from './block';

const examMark = new RegExp(
  [
    '[（(]?(?<![参思备补])(?:这个)?(?:果然|真的|上次|去年|一定|肯定)?(?<![参思备补])(?:考过了?|考了|必考|常考)[）)]?',
    '(?:去年|往年)?真题',
    '考试(?:会|要)?(?:问|考)(?:过|到|了|的)?',
    '考试(?=\\s*[:：])',
    '(?:老师|助教|考官)问(?:过|的|了)?',
    '[（(]?\\b(?:was |often |usually )?asked in (?:the |last )?exam\\b[）)]?',
    '\\bexam(?: question)?(?=\\s*[:：])',
    '[!！]{2,}',
    '[★⭐]+️?',
  ].join('|'),
  'giu',
);

/** The mark of an examiner who takes one answer only: what follows is that answer, so the colon stays. */
const onlyAccepted = /[（(]?(?:老师|考官|他们)?只(?:接受|认)(?:这个|一个)?(?:答案)?\s*[:：]?/u;

/** Most lines have none of these letters, and need not be searched for marks. */
const mayBeMarked = /[考题问只★⭐]|[!！]{2}|exam/iu;

const tag = /(^|[\s，。；])#([\p{L}][\p{L}\p{N}_/-]{0,40})(?=$|[\s，。,.;；])/gu;
/** Code and formulas are no place for tags or marks: `#include`, `$x!!$`. */
const verbatim = /`[^`]*`|\$[^$]*\$/g;

function outsideVerbatim(text: string, change: (part: string) => string): string {
  let result = '';
  let from = 0;
  for (const match of text.matchAll(verbatim)) {
    result += change(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + change(text.slice(from));
}

/** A line without its tags and its exam marks, and what they were. White space is made single. */
export function readMarks(raw: string): Marks & { text: string } {
  const tags: string[] = [];
  let asked = false;
  const text = outsideVerbatim(raw, (part) => {
    let rest = part;
    if (rest.includes('#'))
      rest = rest.replace(tag, (_, before: string, name: string) => {
        tags.push(name);
        return before;
      });
    if (!mayBeMarked.test(rest)) return rest;
    if (onlyAccepted.test(rest)) {
      asked = true;
      rest = rest.replace(onlyAccepted, ' ');
    }
    return rest.replace(examMark, () => {
      asked = true;
      return ' ';
    });
  });
  return { text: tidy(text, asked), tags, asked };
}

const leftBehind = /[\s:：,，.。、—-]/u;

/** A mark leaves its colon or its brackets behind; those go with it. */
function tidy(text: string, marked: boolean): string {
  const single = text
    .replace(/\\([#_*\-[\]()!.])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (!marked) return single;
  const words = single.replace(/[（(]\s?[）)]/gu, '');
  let from = 0;
  let to = words.length;
  while (from < to && leftBehind.test(words[from] as string)) from++;
  while (to > from && /[\s:：,，、—-]/u.test(words[to - 1] as string)) to--;
  return words.slice(from, to);
}
