'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { FormulaField } from '@/lib/demos/shared/formula/formula-field';
import { ballNames } from './ball-look';
import { Convergence, gaps } from './convergence';
import { Curve } from './curve';
import { type Evidence, fateOf, iterationsToConverge } from './evidence';
import { heightsOf } from './heights';
import { type Landscape, landscapeOf } from './landscape';
import { NotesComparison } from './notes-comparison';
import type { params } from './params';
import { type Words, words } from './words';

/** Left where each ball ends, right how fast it gets there, and the notes' own table beside this device's counts. */
export default function View(props: ViewProps<typeof params, Evidence>) {
  const { params: given, evidence, predicted, language, setParams } = props;
  const text = words[language];
  const landscape = landscapeOf(given);
  // Trails of other starts, or on another curve, would not begin at the balls.
  const here =
    evidence?.formula === given.formula &&
    landscape.readable &&
    evidence.balls.every((ball, i) => ball.path[0] === Math.fround(given.starts[i] ?? 0))
      ? evidence
      : null;
  return (
    <div className="@container">
      <div className="grid gap-x-6 gap-y-2 @2xl:grid-cols-2 @4xl:grid-cols-[9fr_6fr_8fr]">
        <div className="grid min-w-0 gap-1">
          <Figure
            title={text.curveTitle}
            summary={here ? text.curveAfter(endsOf(here, landscape, text)) : text.curveBefore}
            table={curveTable(here, given.starts, text)}
            language={language}
            height={164}
            interactive
          >
            {(size) => (
              <Curve
                size={size}
                starts={given.starts}
                landscape={landscape}
                heights={heightsOf(landscape, given.formula)}
                pole={given.formula.trim() === '' ? text.pole : null}
                evidence={here}
                predicted={predicted}
                text={text}
                onStarts={(starts) => setParams({ starts })}
              />
            )}
          </Figure>
          <FormulaField
            label="f(x) ="
            value={given.formula}
            placeholder={standInText(given.c)}
            maxLength={80}
            language={language}
            onChange={(formula) => setParams({ formula })}
          />
        </div>
        <Figure
          title={text.gapTitle}
          summary={here ? text.gapAfter(countsOf(here, landscape, text)) : text.gapBefore}
          table={{ columns: text.gapColumns, rows: here ? gapRows(here, landscape) : [] }}
          language={language}
          height={164}
        >
          {(size) => (
            <Convergence
              size={size}
              evidence={here}
              landscape={landscape}
              iterations={given.iterations}
              text={text}
            />
          )}
        </Figure>
        <NotesComparison evidence={evidence} text={text} />
      </div>
    </div>
  );
}

/** The stand-in as it could be typed. */
function standInText(c: number): string {
  return `0.54*ln(abs(x)) + 0.254/x^2 ${c < 0 ? '-' : '+'} ${Math.abs(c)}/x`;
}

/** Balls that share a fate are named together: "left minimum A, B; NaN C". */
function endsOf({ balls }: Evidence, landscape: Landscape, text: Words): string {
  const fates = balls.map((ball) => fateOf(ball, landscape));
  return [...new Set(fates)]
    .map((fate) => {
      const named = balls.flatMap((ball, i) => {
        const end = ball.path.at(-1) as number;
        const place = fate === 'on-the-way' || fate === 'thrown-out' ? ` (x = ${formatNumber(end)})` : '';
        return fates[i] === fate ? [`${ballNames[i]}${place}`] : [];
      });
      return `${text.fates[fate]} ${named.join(', ')}`;
    })
    .join('; ');
}

function countsOf({ balls }: Evidence, { basinOf, height }: Landscape, text: Words): string {
  return balls
    .map(({ path, loss }, i) => {
      const count = iterationsToConverge(loss, height(basinOf(path[0] as number)));
      const shown = count === Number.POSITIVE_INFINITY ? text.never(loss.length - 1) : formatNumber(count);
      return `${ballNames[i]} ${shown}`;
    })
    .join(', ');
}

function curveTable(evidence: Evidence | null, starts: readonly number[], text: Words) {
  const rows = starts.map((start, i) => {
    const ball = evidence?.balls[i];
    const after = ball
      ? [ball.path.at(-1) ?? start, ball.loss.at(-1) ?? Number.NaN, ball.path.length - 1]
      : [];
    return [ballNames[i] ?? '', start, ...after];
  });
  return { columns: text.curveColumns, rows };
}

/** About twenty iterations, evenly spread. */
function gapRows({ balls }: Evidence, landscape: Landscape): number[][] {
  const lines = balls.map((ball) => gaps(ball, landscape));
  const steps = lines[0]?.length ?? 0;
  const every = Math.max(1, Math.ceil(steps / 20));
  const shown = Array.from({ length: Math.ceil(steps / every) }, (_, i) => i * every);
  return shown.map((step) => [step, ...lines.map((line) => line[step]?.[1] ?? Number.NaN)]);
}
