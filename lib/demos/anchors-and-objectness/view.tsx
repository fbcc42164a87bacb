'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { anchors, grid } from '@/models/digit-detector/decode';
import { anchorNames, overlapsOf, tidyBox } from './anchor-match';
import { AnchorTable } from './anchor-table';
import { BoxedPicture } from './boxed-picture';
import type demo from './demo';
import { ObjectnessMap } from './objectness-map';
import { pictureOf } from './picture';
import type { AnchorEvidence } from './run';
import { anchorLabels, type Words, words } from './words';

type Props = ViewProps<(typeof demo)['params'], AnchorEvidence>;

const height = 226;

/** Left the picture with its boxes, then the anchors they match, right what each cell says about objects. */
export default function View({ params, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const boxes = [tidyBox(params.first), tidyBox(params.second)];
  // Evidence of other boxes or another picture says nothing about the one in sight.
  const here = evidence && belongsTo(evidence, params) ? evidence : null;
  const answers = here?.answers ?? null;
  const nameOf = (at: number) => anchorLabels[anchorNames[at] ?? 'tall'][language];
  const matched = here?.slots.map(({ anchor }) => anchor) ?? null;
  const you = predicted?.kept && !here ? `${text.you}: ${predicted.kept}. ` : '';

  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-[1fr_1.25fr_1fr]">
      <Figure
        title={text.scene}
        summary={you + sceneSummary(here, text)}
        table={{
          columns: [text.box, 'x1', 'y1', 'x2', 'y2'],
          rows: [
            ...boxes.map((box, i) => ['ab'[i] ?? '', ...box]),
            ...(answers?.found ?? []).map((one) => [`${text.found}: ${one.kind}`, ...one.box]),
          ],
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <BoxedPicture
            size={size}
            picture={pictureOf(params, boxes)}
            boxes={boxes}
            found={answers?.found ?? []}
            text={text}
            onBox={(which, box) => setParams(which === 0 ? { first: [...box] } : { second: [...box] })}
          />
        )}
      </Figure>
      <Figure
        title={text.anchors}
        summary={
          here && matched
            ? text.anchorsAfter(nameOf(matched[0] ?? 0), nameOf(matched[1] ?? 0), here.headShape[3] ?? 0)
            : text.anchorsBefore
        }
        table={{
          columns: [text.anchor, text.size, text.iouOf('a'), text.iouOf('b')],
          rows: anchors.map(([w, h], at) => [
            nameOf(at),
            `${w} × ${h}`,
            ...boxes.map((box) => (here ? (overlapsOf(box)[at] ?? 0) : '—')),
          ]),
        }}
        language={language}
        height={height}
      >
        {(size) => (
          <AnchorTable
            size={size}
            boxes={boxes}
            set={params.anchors}
            layout={params.layout}
            classes={params.classes}
            ious={here?.ious ?? null}
            matched={matched}
            text={text}
            language={language}
          />
        )}
      </Figure>
      <Figure
        title={text.map}
        summary={mapSummary(here, text)}
        table={{
          columns: [text.row, ...Array.from({ length: grid }, (_, at) => text.column(at))],
          rows: Array.from({ length: grid }, (_, row) => [
            String(row),
            ...Array.from({ length: grid }, (_, column) => answers?.map[row * grid + column] ?? '—'),
          ]),
        }}
        language={language}
        height={height}
      >
        {(size) => <ObjectnessMap size={size} map={answers?.map ?? null} />}
      </Figure>
    </div>
  );
}

function belongsTo({ settings }: AnchorEvidence, params: Props['params']): boolean {
  return (Object.keys(settings) as (keyof typeof settings)[]).every(
    (key) => String(settings[key]) === String(params[key]),
  );
}

function sceneSummary(evidence: AnchorEvidence | null, text: Words): string {
  if (!evidence) return text.sceneBefore;
  if (!evidence.answers) return text.sceneAsked;
  const { found } = evidence.answers;
  const first = found.slice(0, 4).map(({ kind, score }) => `${kind} (${score.toFixed(2)})`);
  return text.sceneAfter(found.length, [...first, ...(found.length > 4 ? [text.more] : [])].join(', '));
}

function mapSummary(evidence: AnchorEvidence | null, text: Words): string {
  if (!evidence) return text.mapBefore;
  if (!evidence.answers) return text.mapNone;
  const bare = formatNumber(evidence.answers.bare.highest, 2);
  return evidence.settings.layout === 'classes-only'
    ? text.mapShare(bare)
    : text.mapAfter(formatNumber(Math.max(...evidence.answers.map), 2), bare);
}
