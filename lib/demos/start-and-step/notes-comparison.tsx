import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Evidence, Rerun } from './evidence';
import { agrees } from './judge';
import { type NotesRow, notesTable } from './notes-table';
import type { Words } from './words';

const rates = [0.1, 0.2] as const;
const starts = [-4, -1, 0, 1, 4] as const;

/** The notes' two tables side by side, each row beside what this device found. */
export function NotesComparison({ evidence, text }: { evidence: Evidence | null; text: Words }) {
  return (
    <div className="min-w-0 @2xl:col-span-2 @4xl:col-span-1" data-part="table">
      <table className="w-full border-collapse text-sm">
        <caption className="pb-0.5 text-left font-normal">{text.tableTitle}</caption>
        <thead className="text-ink-soft">
          <tr>
            <th scope="col" rowSpan={2} className="pr-2 text-left align-bottom font-normal">
              {text.start}
            </th>
            {rates.map((rate) => (
              <th key={rate} scope="colgroup" colSpan={2} className="px-2 text-left font-normal">
                {text.rate(rate)}
              </th>
            ))}
          </tr>
          <tr className="border-hairline border-b">
            {rates.flatMap((rate) =>
              [text.notes, text.here].map((head) => (
                <th key={`${rate} ${head}`} scope="col" className="px-2 text-left font-normal">
                  {head}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody className="font-mono tabular-nums">
          {starts.map((start) => (
            <tr key={start} className="border-hairline border-b">
              <th scope="row" className="pr-2 text-left font-normal">
                {formatNumber(start)}
              </th>
              {rates.map((rate) => (
                <Pair key={rate} rate={rate} start={start} evidence={evidence} text={text} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-ink-soft text-xs leading-snug">{text.tableNote}</p>
    </div>
  );
}

interface PairProps {
  rate: number;
  start: number;
  evidence: Evidence | null;
  text: Words;
}

function Pair({ rate, start, evidence, text }: PairProps) {
  const at = notesTable.findIndex((row) => row.rate === rate && row.start === start);
  const notes = notesTable[at] as NotesRow;
  const run = evidence?.reruns[at];
  return (
    <>
      <td className="px-2 text-ink-soft">
        {notes.says}
        {notes.found && ' √'}
      </td>
      <td className="px-2">
        {run ? <Found notes={notes} run={run} text={text} /> : <span className="text-ink-soft">…</span>}
      </td>
    </>
  );
}

function Found({ notes, run, text }: { notes: NotesRow; run: Rerun; text: Words }) {
  const right = agrees(notes, run);
  return (
    <span className={right ? 'text-stamp-holds' : 'text-stamp-refuted'}>
      {run.iterations === Number.POSITIVE_INFINITY ? '>300' : formatNumber(run.iterations)}
      {run.found && ' √'}
      <span aria-hidden="true"> {right ? '✓' : '✗'}</span>
      <span className="sr-only"> {right ? text.agrees : text.differs}</span>
    </span>
  );
}
