'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumbers } from '@/lib/demos/shared/format-number';
import { LinePicker } from './line-picker';
import { MemorySteps } from './memory-steps';
import { type params, programOf } from './params';
import { recordedErrors, recordedOf } from './recorded';
import { type DeviceEvidence, named, type Seen } from './run';
import { words } from './words';

type Props = ViewProps<typeof params, DeviceEvidence>;

const atStart: readonly Seen[] = [
  { names: ['x'], dtype: 'float32', there: false, values: [1, 2] },
  { names: ['net.layer'], dtype: 'float32', there: false, values: [1, 1] },
  { names: ['net.spare'], dtype: 'float32', there: false, values: [1, 1] },
];
const keys = ['first', 'second', 'third'] as const;

/** The program to choose, what every name stands for after each line, and what PyTorch said to net(x). */
export default function View({ params: given, evidence, language, setParams }: Props) {
  const text = words[language];
  const program = programOf(given);
  const here = evidence && evidence.program.join() === program.join() ? evidence : null;
  const steps = here?.steps ?? [atStart];
  const dropped = here?.steps.at(-1)?.filter(({ names }) => names.length === 0).length ?? 0;
  const x = here && named(here, 'x');
  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-[3fr_1fr]">
      <Figure
        title={text.title}
        summary={x ? text.after(`${x.dtype} ${formatNumbers(x.values)}`, dropped) : text.before}
        table={{
          columns: text.columns,
          rows: steps.flatMap((tensors, i) =>
            tensors.map(({ names, dtype, values }) => [
              i === 0 ? text.start : text.line(i),
              names.join(' = ') || text.dropped,
              dtype,
              formatNumbers(values),
            ]),
          ),
        }}
        language={language}
        height={222}
      >
        {(size) => <MemorySteps size={size} program={program} steps={steps} text={text} />}
      </Figure>
      <div className="grid min-w-0 content-start gap-2 text-sm">
        <LinePicker
          program={program}
          text={text}
          onLine={(i, line) => setParams({ [keys[i] ?? 'first']: line })}
        />
        <dl className="m-0 grid gap-0.5 leading-snug" data-part="call">
          <dt className="text-ink-soft">
            {text.recorded}, {text.call}
          </dt>
          <dd className="m-0 font-mono text-xs" lang="en">
            {here
              ? recordedOf(program).fails
                ? recordedErrors[recordedOf(program).x ? 'xMoved' : 'netMoved']
                : text.runs
              : '…'}
          </dd>
          <dt className="text-ink-soft">{text.tfjs}</dt>
          <dd className="m-0 font-mono text-xs" lang="en">
            {here?.assignError ?? '…'}
          </dd>
        </dl>
        <p className="m-0 text-ink-soft text-xs leading-snug">{text.noCuda}</p>
      </div>
    </div>
  );
}
