'use client';

import { useMemo } from 'react';
import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber, formatShape } from '@/lib/demos/shared/format-number';
import { BlobPanel } from './blob-panel';
import type demo from './demo';
import { type FcnEvidence, wholeSide } from './run';
import { streetPicture, variants } from './street';
import { StreetPanel, share } from './street-panel';
import { UPicture } from './u-picture';
import { type Words, words } from './words';

type Props = ViewProps<(typeof demo)['params'], FcnEvidence>;

const height = 204;

/** Left the U with its sizes, then two tiny nets in training, right the trained FCNs on a street. */
export default function View({ params, evidence, language }: Props) {
  const text = words[language];
  const { picture, scene } = params;
  const seen = useMemo(() => streetPicture({ picture, scene }), [picture, scene]);
  const here = evidence && belongsTo(evidence, params) ? evidence : null;
  const bottom = here?.stops[params.levels]?.shape.slice(1) ?? [];

  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-3">
      <Figure
        title={text.u}
        summary={
          here
            ? text.uAfter(
                formatShape(bottom),
                params.cut ? text.cut : params.join === 'add' ? text.adds : text.concatenates,
              )
            : text.uBefore
        }
        table={{
          columns: [text.layer, text.shape],
          rows: (here?.stops ?? []).map(({ name, shape }) => [name, formatShape(shape)]),
        }}
        language={language}
        height={height}
      >
        {(size) => (
          <UPicture
            size={size}
            side={wholeSide(params.side)}
            levels={params.levels}
            width={params.width}
            join={params.join}
            cut={params.cut}
            answered={here !== null}
            text={text}
          />
        )}
      </Figure>
      <Figure
        title={text.blobs}
        summary={
          here
            ? text.blobsAfter(formatNumber(here.plain.edges, 2), formatNumber(here.skips.edges, 2), here.done)
            : text.blobsBefore
        }
        table={{
          columns: [text.step, text.plain, text.skips],
          rows: (here?.curve ?? []).map(({ step, plain, skips }) => [String(step), plain, skips]),
        }}
        language={language}
        height={height}
      >
        {(size) => <BlobPanel size={size} evidence={here} steps={params.steps} text={text} />}
      </Figure>
      <Figure
        title={text.street}
        summary={streetSummary(here, text)}
        table={{
          columns: [text.model, text.precision, text.recall, text.edges],
          rows: variants.map((variant) => {
            const scores = here?.street?.shown[variant].scores;
            const name = variant === 'no-skips' ? text.plain : variant === 'even' ? text.even : text.weighted;
            return [name, scores?.precision ?? '—', scores?.recall ?? '—', scores?.edges ?? '—'];
          }),
        }}
        language={language}
        height={height}
      >
        {(size) => (
          <StreetPanel
            size={size}
            picture={seen}
            street={here?.street ?? null}
            second={params.second}
            text={text}
          />
        )}
      </Figure>
    </div>
  );
}

function belongsTo({ settings }: FcnEvidence, params: Props['params']): boolean {
  return (Object.keys(settings) as (keyof typeof settings)[]).every(
    (key) => settings[key] === (key === 'side' ? wholeSide(params.side) : params[key]),
  );
}

function streetSummary(evidence: FcnEvidence | null, text: Words): string {
  if (!evidence) return text.streetBefore;
  if (!evidence.street) return evidence.settings.street ? text.streetBefore : text.streetNone;
  const { totals, judged } = evidence.street;
  const [even, weighted] = [share(totals.even.recall), share(totals.weighted.recall)];
  return evidence.settings.second === '1:1'
    ? text.streetSame(even, judged)
    : text.streetAfter(even, weighted, judged);
}
