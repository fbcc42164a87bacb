'use client';

import { useState } from 'react';
import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { type CurveMark, LossCurves, trainLook, validationLook } from '@/lib/demos/shared/loss-curves';
import type { Evidence } from './evidence';
import { FitPicture } from './fit-picture';
import type { Params, params } from './params';
import { Sketch } from './sketch';
import { lateLoss, lowest } from './stopping';
import { type Words, words } from './words';

const height = 228;
const values = [0, 1.2] as const;

/** Left both losses, with the learner's sketch under them; right the fitted curve at the checkpoint and at the end. */
export default function View(props: ViewProps<typeof params, Evidence>) {
  const { params: given, evidence, predicted, language } = props;
  const text = words[language];
  const [sketch, setSketch] = useState([1, 1, 1, 1, 1, 1]);
  const here = evidence && belongsTo(evidence.of, given) ? evidence : null;
  const points = (losses: readonly number[] = []) => losses.map((loss, epoch) => [epoch, loss] as const);

  return (
    <div className="@container">
      <div className="grid gap-x-8 gap-y-2 @2xl:grid-cols-[3fr_2fr]">
        <LossCurves
          title={text.curves}
          summary={here ? summary(here, text) : text.before}
          language={language}
          height={height}
          curves={[
            { name: text.train, ...trainLook, points: points(here?.losses.train), part: 'fall' },
            {
              name: text.validation,
              ...validationLook,
              points: points(here?.losses.validation),
              part: 'turn',
            },
          ]}
          marks={marks(here, predicted?.best, text)}
          steps={given.epochs}
          stepName={text.epoch}
          valueName={text.loss}
          values={values}
          interactive
        >
          {(scales) => (
            <Sketch
              scales={scales}
              heights={sketch}
              epochs={given.epochs}
              open={!predicted}
              text={text}
              onChange={setSketch}
            />
          )}
        </LossCurves>
        <Figure
          title={text.fit}
          summary={fitSummary(here, given, text)}
          table={{
            columns: [text.x, text.y],
            rows: here ? here.train.xs.map((x, i) => [x, here.train.ys[i] ?? Number.NaN]) : [],
          }}
          language={language}
          height={height}
        >
          {(size) => <FitPicture size={size} evidence={here} text={text} />}
        </Figure>
      </div>
    </div>
  );
}

/** The losses given by hand change nothing in the picture. */
function belongsTo(of: Params, given: Params): boolean {
  const shown = ({ drawn: _drawn, drawnPatience: _patience, ...rest }: Params) => JSON.stringify(rest);
  return shown(of) === shown(given);
}

function summary({ losses: { validation }, chosen }: Evidence, text: Words): string {
  const best = lowest(validation);
  const [low, late] = [validation[best] ?? Number.NaN, lateLoss(validation)].map((loss) =>
    formatNumber(loss, 3),
  );
  return text.after(best, low ?? '', late ?? '', chosen.stop);
}

function marks(evidence: Evidence | null, guess: string | undefined, text: Words): CurveMark[] {
  const { validation } = evidence?.losses ?? { validation: [] };
  const best = lowest(validation);
  const found: CurveMark[] = evidence
    ? [
        { step: best, label: text.best(best), colour: 'var(--accent)', on: text.validation, part: 'turn' },
        { step: evidence.chosen.stop, label: text.stop(evidence.chosen.stop), part: 'stop' },
      ]
    : [];
  const said = Number(guess ?? Number.NaN);
  return Number.isFinite(said)
    ? [...found, { step: said, label: text.you(formatNumber(said)), dash: '1 3' }]
    : found;
}

function fitSummary(evidence: Evidence | null, given: Params, text: Words): string {
  if (!evidence) return text.fitBefore(given.points);
  if (!evidence.curves) return text.fitDuring;
  const { test } = evidence.losses;
  const { checkpoint } = evidence.chosen;
  return text.fitAfter(checkpoint, formatNumber((test[checkpoint] ?? Number.NaN) / lateLoss(test), 2));
}
