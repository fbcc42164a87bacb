import type { Metadata } from 'next';
import { interfaceLanguage } from '@/app/_shell/preferences';
import { currentLearner } from '@/lib/auth/require-learner';
import { readCourse } from '@/lib/notes/course.server';
import { latestProofRuns } from '@/lib/wiring.server';
import { conceptMap } from './_list/concept-map';
import { type ProofEntry, proofEntries } from './_list/proof-entry';
import { ProofList } from './_list/proof-list';
import { standingOf } from './_list/proof-standing';
import { RunAll } from './_report/run-all';
import { words } from './words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words[await interfaceLanguage()].title };
}

/** All proofs, by concept; a learner also sees where they stand with each. */
export default async function LabPage() {
  const language = await interfaceLanguage();
  const say = words[language];
  const course = readCourse();
  const entries = await proofEntries(course);
  const learner = await currentLearner();
  const standings = learner ? await standingsOf(learner.learnerId, entries) : null;
  return (
    <>
      <h1 className="font-bold font-serif text-2xl">{say.title}</h1>
      <p className="max-w-[66ch] font-serif text-lg">{say.lead}</p>
      {!learner && <p className="text-ink-soft text-sm">{say.visitor}</p>}
      <RunAll proofs={entries.map(({ id, number, title }) => ({ id, number, title }))} language={language} />
      <ProofList
        entries={entries}
        nodes={conceptMap(course, entries)}
        standings={standings}
        language={language}
      />
    </>
  );
}

async function standingsOf(learnerId: string, entries: readonly ProofEntry[]) {
  const ids = entries.map(({ id }) => id);
  const runs = await latestProofRuns(learnerId, ids);
  return Object.fromEntries(ids.map((id) => [id, standingOf(runs.get(id) ?? [])]));
}
