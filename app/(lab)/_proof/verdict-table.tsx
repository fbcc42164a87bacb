import type { ReactNode } from 'react';
import type { Demo, VerdictRow } from '@/lib/demos/contract';
import { formatNumber, formatNumbers } from '@/lib/demos/shared/format-number';
import { maxDifference } from '@/lib/demos/shared/golden-numbers';
import type { Language } from '@/lib/kernel/bilingual';
import type { PredictionOutcome } from './locked-prediction';
import type { ShownRun } from './proof-state';
import { goldenOf } from './setting';
import { words } from './words';

interface VerdictTableProps {
  demo: Demo;
  shown: ShownRun;
  /** Empty when the run is not of the setting that was predicted. */
  outcomes: readonly PredictionOutcome[];
  /** Rows a counterexample must turn red. */
  expectedRed: readonly string[];
  language: Language;
}

const cell = 'px-2 py-0.5 align-top first:pl-0 last:pr-0';

/** The numbers that decide: yours, this device's, PyTorch's, and the rule. On a phone every row becomes a block. */
export function VerdictTable({ demo, shown, outcomes, expectedRed, language }: VerdictTableProps) {
  const say = words[language];
  return (
    <table className="w-full border-collapse text-sm leading-tight sm:text-[13px]">
      <thead className="max-sm:sr-only">
        <tr className="border-hairline border-b text-left text-ink-soft">
          {[say.what, say.yours, say.device, say.pytorch, say.rule, say.result].map((name) => (
            <th key={name} scope="col" className={`${cell} font-normal`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.verdict.rows.map((row) => (
          <tr
            key={row.id}
            data-part={row.id}
            className="border-hairline border-b max-sm:grid max-sm:grid-cols-[6rem_1fr] max-sm:py-1"
          >
            <th
              scope="row"
              className={`${cell} text-left font-normal max-sm:col-span-2 max-sm:font-bold lg:whitespace-nowrap`}
            >
              <button
                type="button"
                className="cursor-help text-left underline decoration-hairline decoration-dotted underline-offset-2"
                title={say.showPart}
              >
                {row.label[language]}
              </button>
              {expectedRed.includes(row.id) && <span className="sr-only"> ({say.expectedRed('')})</span>}
            </th>
            <Cell name={say.yours} isEmpty={!outcomes.some((one) => one.row === row.id)}>
              <Yours
                outcomes={outcomes.filter((one) => one.row === row.id)}
                demo={demo}
                language={language}
              />
            </Cell>
            <Cell name={say.device}>
              <span className="font-mono tabular-nums sm:text-xs">{row.device}</span>
            </Cell>
            <Cell name={say.pytorch} isEmpty={goldenOf(demo, shown.params, row.id) === null}>
              <PyTorch demo={demo} shown={shown} row={row} language={language} />
            </Cell>
            <Cell name={say.rule}>{row.rule[language]}</Cell>
            <Cell name={say.result}>
              <span
                className={`whitespace-nowrap font-bold ${row.holds ? 'text-stamp-holds' : 'text-stamp-refuted'}`}
              >
                <span aria-hidden="true">{row.holds ? '✓' : '✗'}</span> {row.holds ? say.pass : say.fail}
              </span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `isEmpty` cells are a dash in the table and nothing on a phone. */
function Cell({ name, isEmpty, children }: { name: string; isEmpty?: boolean; children: ReactNode }) {
  return (
    <td className={`${cell} ${isEmpty ? 'max-sm:hidden' : 'max-sm:contents'}`}>
      <span className="px-0 text-ink-soft sm:hidden" aria-hidden="true">
        {name}
      </span>
      <span>{children}</span>
    </td>
  );
}

function Yours(props: { outcomes: readonly PredictionOutcome[]; demo: Demo; language: Language }) {
  const { outcomes, demo, language } = props;
  if (outcomes.length === 0) return <span className="text-ink-soft">—</span>;
  return outcomes.map(({ id, given, right }) => (
    <span key={id} className="mr-3 whitespace-nowrap last:mr-0 max-sm:block">
      {given === null ? (
        <span className="text-ink-soft">{words[language].unknown}</span>
      ) : (
        <>
          {said(demo, id, given, language)}{' '}
          <span aria-hidden="true" className={right ? 'text-stamp-holds' : 'text-stamp-refuted'}>
            {right ? '✓' : '✗'}
          </span>
          <span className="sr-only">{right ? words[language].rightGuess : words[language].wrongGuess}</span>
        </>
      )}
    </span>
  ));
}

/** The words of a chosen option; anything typed stays as it was typed. */
function said(demo: Demo, id: string, given: string, language: Language): string {
  const answer = demo.predictions.find((prediction) => prediction.id === id)?.answer;
  if (answer?.kind !== 'choice') return given;
  return answer.options.find(({ value }) => value === given)?.label[language] ?? given;
}

function PyTorch(props: { demo: Demo; shown: ShownRun; row: VerdictRow; language: Language }) {
  const { demo, shown, row, language } = props;
  const say = words[language];
  const golden = goldenOf(demo, shown.params, row.id);
  if (!golden) {
    return (
      <span className="text-ink-soft" title={say.noGolden}>
        —<span className="sr-only">{say.noGolden}</span>
      </span>
    );
  }
  const difference = maxDifference(golden.pick(shown.evidence), golden.values);
  const most = golden.values.slice(0, 6);
  return (
    <span className="font-mono tabular-nums sm:text-xs">
      {formatNumbers(most)}
      {golden.values.length > most.length && ' …'}{' '}
      <span
        className="whitespace-nowrap font-sans text-ink-soft text-xs"
        title={say.tolerance(golden.tolerance)}
      >
        {say.difference(formatNumber(difference, 2))} {difference <= golden.tolerance ? '✓' : '✗'}
      </span>
    </span>
  );
}
