import { type Draft, draftKinds } from '@/lib/notes/harvest/draft';
import type { Harvest } from '@/lib/notes/harvest/harvest';

const indented = (label: string, text: string) =>
  text
    .split('\n')
    .map((line, index) => `  ${(index === 0 ? label : '').padEnd(8)}${line}`)
    .join('\n');

function listDraft({ kind, rule, front, back, line, endLine, path, tags, concept, demo, warnings }: Draft) {
  const place = line === endLine ? `line ${line}` : `lines ${line}–${endLine}`;
  return [
    `${place}  ${kind} by ${rule}${path.length ? `  ${path.join(' > ')}` : ''}`,
    indented('front', front),
    indented('back', back || '(none)'),
    `  ${'concept'.padEnd(8)}${concept ?? '(none)'}${demo ? `, proven by ${demo}` : ''}`,
    ...(tags.length ? [`  ${'tags'.padEnd(8)}${tags.join(', ')}`] : []),
    ...warnings.map((warning) => `  ! ${warning.en}`),
    '',
  ].join('\n');
}

/** Every draft as a few lines of text. */
export const listDrafts = ({ drafts }: Harvest): string[] => drafts.map(listDraft);

/** What came of the file, in a few lines. */
export function summarise(file: string, harvested: Harvest): string[] {
  const { drafts, contradictions, lineCount, usefulLines, cutLines, isFull } = harvested;
  const kinds = draftKinds.map((kind) => `${kind} ${drafts.filter((draft) => draft.kind === kind).length}`);
  const linked = drafts.filter(({ concept }) => concept).length;
  const proven = drafts.filter(({ demo }) => demo).length;
  return [
    ...contradictions.map(
      ({ line, claim, verdict, demo }) =>
        `line ${line} contradicts ${claim}, which is ${verdict}${demo ? `; see the proof ${demo}` : ''}`,
    ),
    `${file}: ${lineCount} lines, ${usefulLines} of use`,
    `drafts    ${drafts.length}: ${kinds.join(', ')}${isFull ? '; there were more, split the file' : ''}`,
    `linked    ${linked} to a concept, ${proven} to a demo`,
    `against   ${contradictions.length} claims that are decided`,
    ...(cutLines.length ? [`too long  ${cutLines.length} lines were read in part; break them`] : []),
  ];
}
