'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { spread } from './bernoulli';
import { type Evidence, passes } from './evidence';
import { OnesPicture } from './ones-picture';
import type { params } from './params';
import { PassPicture } from './pass-picture';
import { words } from './words';

const height = 232;

/** Left one layer under twenty masks and the predictions they give; right what becomes of a long row of ones. */
export default function View(props: ViewProps<typeof params, Evidence>) {
  const { params: given, evidence, predicted, language, setParams } = props;
  const text = words[language];
  const here = evidence && JSON.stringify(evidence.of) === JSON.stringify(given) ? evidence : null;
  const ones = here && here.ones.size > 0 ? here.ones : null;
  const drawn = here?.train.predictions.slice(0, passes.drawn) ?? [];
  const guess = Number(predicted?.kept ?? Number.NaN);

  return (
    <div className="@container">
      <div className="grid gap-x-8 gap-y-2 @2xl:grid-cols-[3fr_2fr]">
        <Figure
          title={text.passes}
          summary={
            here
              ? text.after(
                  formatNumber(spread(drawn), 3),
                  formatNumber(spread(here.evaluated.predictions), 3),
                )
              : text.before
          }
          table={{
            columns: text.columns,
            rows: (here?.train.layers ?? []).map((layer, k) => [
              k + 1,
              layer.filter((value) => value !== 0).length,
              drawn[k] ?? Number.NaN,
              here?.evaluated.predictions[k] ?? Number.NaN,
            ]),
          }}
          language={language}
          height={height}
          interactive
        >
          {(size) => (
            <PassPicture
              size={size}
              given={given}
              evidence={here}
              text={text}
              onActivations={(h) => setParams({ h })}
            />
          )}
        </Figure>
        <Figure
          title={text.ones}
          summary={
            ones
              ? text.onesAfter(
                  String(ones.size),
                  `${formatNumber(100 * ones.zeros, 3)} %`,
                  formatNumber(ones.kept),
                  formatNumber(ones.mean),
                )
              : text.onesBefore
          }
          table={{
            columns: [text.value, text.share],
            rows: ones
              ? [
                  [0, ones.zeros],
                  [ones.kept, 1 - ones.zeros],
                ]
              : [],
          }}
          language={language}
          height={height}
        >
          {(size) => (
            <OnesPicture
              size={size}
              p={given.p}
              ones={ones}
              guess={predicted?.kept && Number.isFinite(guess) ? guess : null}
              text={text}
            />
          )}
        </Figure>
      </div>
    </div>
  );
}
