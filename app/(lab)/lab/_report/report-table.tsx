import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Language } from '@/lib/kernel/bilingual';
import type { ReportRow } from './lab-report';
import { reportWords } from './words';

/** The report as a table that scrolls inside itself. */
export function ReportTable({ rows, language }: { rows: readonly ReportRow[]; language: Language }) {
  const say = reportWords[language];
  if (rows.length === 0) return null;
  const cell = 'px-2 py-0.5 align-top first:pl-0';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="max-h-96 overflow-auto" tabIndex={0} aria-label={say.title}>
      <table className="w-full border-collapse text-[13px] tabular-nums">
        <thead>
          <tr className="border-hairline border-b text-left text-ink-soft">
            {[say.proof, say.verdict, say.counterexamples, say.goldens, say.difference, say.device, 'ms'].map(
              (name) => (
                <th key={name} scope="col" className={`${cell} font-normal`}>
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-hairline border-b">
              <th scope="row" className={`${cell} text-left font-normal`}>
                <span className="font-mono text-ink-soft text-xs">{row.number}</span> {row.title[language]}
              </th>
              <td
                className={`${cell} ${row.verdict === 'holds' ? 'text-stamp-holds' : 'text-stamp-refuted'}`}
                title={row.because}
              >
                <span aria-hidden="true">{row.verdict === 'holds' ? '✓' : '✗'}</span>{' '}
                {say.verdicts[row.verdict]}
                {row.verdict !== 'holds' && <span className="block text-ink-soft">{row.because}</span>}
              </td>
              <td className={cell}>
                {row.counterexamples ? `${row.counterexamples.refuted}/${row.counterexamples.of}` : '—'}
              </td>
              <td className={cell}>{row.goldens.of > 0 ? `${row.goldens.within}/${row.goldens.of}` : '—'}</td>
              <td className={`${cell} font-mono text-xs`}>
                {row.goldens.of > 0 ? formatNumber(row.goldens.difference, 2) : '—'}
              </td>
              <td className={`${cell} font-mono text-xs`}>
                {row.backend}
                {row.device && ` · ${row.device}`}
                {row.isSoftware && ` (${say.software})`}
              </td>
              <td className={`${cell} font-mono text-xs`}>{formatNumber(row.ms, 3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
