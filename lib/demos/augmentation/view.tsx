'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { LossCurves } from '@/lib/demos/shared/loss-curves';
import { AccuracyBars } from './accuracy-bars';
import { type Evidence, lastLosses } from './evidence';
import { percent } from './judge';
import { looks } from './net-looks';
import { OwnPicture } from './own-picture';
import type { Params, params } from './params';
import { kindNames } from './text';
import { type Words, words } from './words';

const height = 208;
const lossRange = [0, 2.6] as const;

/** Left the three losses; in the middle the three tests; right one digit under each augmentation, and what the nets call it. */
export default function View(props: ViewProps<typeof params, Evidence>) {
  const { params: given, evidence, language } = props;
  const text = words[language];
  const here = evidence && trained(evidence.of) === trained(given) ? evidence : null;
  const own = here && JSON.stringify(here.of) === JSON.stringify(given) ? here.own : null;
  const [plain, a, b] = here ? lastLosses(here).map((loss) => loss.toFixed(2)) : [];
  const tests = here?.tests ?? null;
  return (
    <div className="@container">
      <div className="grid gap-x-6 gap-y-3 @3xl:grid-cols-[4fr_4fr_7fr]">
        <LossCurves
          title={text.curves}
          summary={
            here && plain && a && b
              ? text.curvesAfter(here.losses.length, plain, a, b)
              : text.curvesBefore(kindNames[given.first][language], kindNames[given.second][language])
          }
          language={language}
          height={height}
          curves={looks.map(({ colour, dash }, net) => ({
            name: text.nets[net] ?? '',
            colour,
            ...(dash && { dash }),
            points: (here?.losses ?? []).map((three, step) => [step, three[net] ?? Number.NaN] as const),
          }))}
          steps={given.steps}
          stepName={text.step}
          valueName={text.loss}
          values={lossRange}
        />
        <Figure
          title={text.bars}
          summary={
            here
              ? text.barsAfter(here.pictures.train, here.pictures.test, here.isSoftware)
              : text.barsBefore(given.pictures)
          }
          table={{
            columns: ['', ...text.nets],
            rows: tests
              ? [tests.centred, tests.shifted, tests.sixNine].map((three, at) => [
                  text.tests[at] ?? '',
                  ...three.map(percent),
                ])
              : [],
          }}
          language={language}
          height={height}
        >
          {(size) => <AccuracyBars size={size} tests={tests} far={given.testFar} text={text} />}
        </Figure>
        <Figure
          title={text.own}
          summary={ownSummary(own, given, text)}
          table={{
            columns: ['', ...text.nets],
            rows: (own ?? []).map(({ kind, says }) => [text.kinds[kind], ...says.map(({ digit }) => digit)]),
          }}
          language={language}
          height={height}
        >
          {(size) => <OwnPicture size={size} params={given} own={own} text={text} />}
        </Figure>
      </div>
    </div>
  );
}

/** The digit looked at changes nothing in the training. */
function trained({ digit: _digit, picture: _picture, ...rest }: Params): string {
  return JSON.stringify(rest);
}

function ownSummary(own: Evidence['own'], { second }: Params, text: Words): string {
  const one = own?.find(({ kind }) => kind === second);
  if (!one) return text.ownBefore;
  const [plain = '', , b = ''] = one.says.map(({ digit }) => String(digit));
  return text.ownAfter(text.kinds[second], plain, b);
}
