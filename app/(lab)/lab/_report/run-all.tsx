'use client';

import { useState } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import { backendNames } from '@/lib/tensor/backend-name';
import { tallyOf } from './lab-report';
import { ReportTable } from './report-table';
import { reportText } from './report-text';
import type { ReportedProof, ReportWish } from './run-proof';
import { saveFile } from './save-file';
import { useReport } from './use-report';
import { reportWords } from './words';

const small = 'button min-h-9 px-3 py-0 text-sm';

/** Every proof on this device, one after the other, as a report that can be kept. */
export function RunAll({ proofs, language }: { proofs: readonly ReportedProof[]; language: Language }) {
  const say = reportWords[language];
  const { state, start, stop } = useReport(proofs);
  const [backend, setBackend] = useState<ReportWish['backend']>('own');
  const [withBreaks, setWithBreaks] = useState(false);
  const isRunning = state.kind === 'running';
  const report = state.kind === 'done' ? state.report : null;
  const save = (extension: 'md' | 'json', type: string, text: string) =>
    report && saveFile(`viva-proofs-${report.madeAt.slice(0, 10)}.${extension}`, type, text);
  return (
    <section aria-labelledby="run-all" className="my-3 grid gap-2 border-hairline border-y py-3 text-sm">
      <h2 id="run-all" className="sr-only">
        {say.title}
      </h2>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button
          type="button"
          className="button min-h-9 px-3 py-0"
          disabled={isRunning}
          onClick={() => start({ backend, withBreaks, language })}
        >
          {say.run}
        </button>
        <label className="flex items-center gap-2">
          {say.on}
          <select
            className="field min-h-9 py-0"
            value={backend}
            disabled={isRunning}
            onChange={(event) => setBackend(event.target.value as ReportWish['backend'])}
          >
            <option value="own">{say.own}</option>
            {backendNames.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="flex min-h-9 items-center gap-2">
          <input
            type="checkbox"
            className="size-5 accent-accent"
            checked={withBreaks}
            disabled={isRunning}
            onChange={(event) => setWithBreaks(event.target.checked)}
          />
          {say.withBreaks}
        </label>
        <p className="text-ink-soft">{say.runHint}</p>
      </div>
      {isRunning && (
        <div className="flex flex-wrap items-center gap-3">
          <progress
            className="h-2 w-48 accent-accent"
            aria-label={say.run}
            max={proofs.length}
            value={state.at}
          />
          <span>{say.at(state.at, proofs.length, proofs[state.at]?.title[language] ?? '')}</span>
          <button type="button" className={small} onClick={stop}>
            {say.stop}
          </button>
        </div>
      )}
      <p role="status" className={report ? 'font-bold font-serif text-base' : 'sr-only'}>
        {report &&
          `${state.kind === 'done' && state.wasStopped ? `${say.stopped} ` : ''}${say.tally(tallyOf(report.rows))}`}
      </p>
      {report && report.rows.length > 0 && (
        <div className="flex gap-2">
          <button
            type="button"
            className={small}
            onClick={() => save('md', 'text/markdown', reportText(report, language))}
          >
            {say.saveText}
          </button>
          <button
            type="button"
            className={small}
            onClick={() => save('json', 'application/json', `${JSON.stringify(report, null, 2)}\n`)}
          >
            {say.saveJson}
          </button>
        </div>
      )}
      {state.kind !== 'idle' && (
        <ReportTable rows={state.kind === 'running' ? state.rows : state.report.rows} language={language} />
      )}
    </section>
  );
}
