import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Language } from '@/lib/kernel/bilingual';
import { type LabReport, tallyOf } from './lab-report';
import { reportWords } from './words';

/** The report as Markdown, to be kept or handed in. */
export function reportText(report: LabReport, language: Language): string {
  const say = reportWords[language];
  const header = [say.proof, say.verdict, say.counterexamples, say.goldens, say.difference, say.device, 'ms'];
  const rows = report.rows.map((row) => [
    `${row.number} ${row.title[language]}`,
    say.verdicts[row.verdict],
    row.counterexamples ? `${row.counterexamples.refuted}/${row.counterexamples.of}` : '—',
    `${row.goldens.within}/${row.goldens.of}`,
    row.goldens.of > 0 ? formatNumber(row.goldens.difference, 2) : '—',
    `${row.backend} · ${row.device}${row.isSoftware ? ` (${say.software})` : ''}`,
    formatNumber(row.ms, 3),
  ]);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const troubles = report.rows.filter(({ verdict }) => verdict !== 'holds');
  return [
    `# ${say.title}`,
    '',
    say.tally(tallyOf(report.rows)),
    '',
    `- ${say.madeAt}: ${report.madeAt}`,
    `- ${say.browser}: ${report.browser}`,
    `- TensorFlow.js ${report.tfjs}; PyTorch ${report.pytorch}; ${say.seed} ${report.seed}`,
    '',
    line(header),
    line(header.map(() => '---')),
    ...rows.map(line),
    ...(troubles.length > 0 ? ['', ...troubles.map((row) => `- ${row.number}: ${row.because}`)] : []),
    '',
  ].join('\n');
}
