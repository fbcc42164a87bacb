// npm run eval:harvest: how much of two hand-labelled files of notes becomes drafts, and how many of those are usable.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { decodeNotes } from '@/lib/notes/harvest/decode-notes';
import { draftRules } from '@/lib/notes/harvest/draft';
import { harvest } from '@/lib/notes/harvest/harvest';
import { labels, type Nothing, type Useful } from './eval-harvest/label';
import { type Judged, judge, precisionOf, recallOf, type Score, scoreOf } from './eval-harvest/score';
import { courseKnowledge } from './notes/course-knowledge';

const leastRecall = 0.7;
const leastPrecision = 0.8;
/** The rules were tuned on the first file; the second is the test. See docs/harvesting-notes.md. */
const files = ['lecture-notes', 'revision-sheet'];
const folder = 'tests/fixtures/harvest';

const isVerbose = process.argv.includes('--verbose');
const knowledge = await courseKnowledge(process.cwd());

function judgeFile(name: string): Judged {
  const notes = path.join(folder, `${name}.md`);
  const { drafts } = harvest(decodeNotes(readFileSync(notes), notes), knowledge);
  const entries = labels.parse(parse(readFileSync(path.join(folder, `${name}.labels.yaml`), 'utf8')));
  const useful = entries.filter((entry): entry is Useful => 'rule' in entry);
  const nothing = entries.filter((entry): entry is Nothing => 'nothing' in entry);
  return judge(drafts, useful, nothing);
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`.padStart(6);

function row(name: string, score: Score): string {
  const { statements, found, drafts, usable } = score;
  const recall = statements ? percent(recallOf(score)) : '     –';
  const precision = drafts ? percent(precisionOf(score)) : '     –';
  return `${name.padEnd(14)}${`${found}/${statements}`.padStart(8)}${recall}${`${usable}/${drafts}`.padStart(10)}${precision}`;
}

let isGood = true;
for (const name of files) {
  const judged = judgeFile(name);
  console.log(`\n${folder}/${name}.md`);
  console.log('rule             found recall    usable precision');
  for (const rule of draftRules) {
    const is = (one: { rule: string }) => one.rule === rule;
    const score = scoreOf(judged, is, is);
    if (score.statements || score.drafts) console.log(row(rule, score));
  }
  const total = scoreOf(judged);
  console.log(row('total', total));
  console.log(`made of a line nothing may be made of: ${judged.forbidden.length}`);
  if (isVerbose) {
    for (const { line, rule, front, back } of judged.missed)
      console.log(`  missed   ${line} ${rule}: ${front.join(' … ')} -> ${back.join(' … ')}`);
    for (const { line, rule, front, back } of judged.unusable)
      console.log(`  unusable ${line} ${rule}: ${front} -> ${back}`);
  }
  isGood &&= recallOf(total) >= leastRecall && precisionOf(total) >= leastPrecision;
}
console.log(
  `\neval:harvest: recall at least ${leastRecall} and precision at least ${leastPrecision}: ${isGood ? 'yes' : 'NO'}`,
);
process.exit(isGood ? 0 : 1);
