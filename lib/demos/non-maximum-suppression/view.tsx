'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { BoxMap } from './box-map';
import type demo from './demo';
import { RoundTable } from './round-table';
import type { SuppressionEvidence } from './run';
import { sceneOf } from './scene';
import { order } from './suppress';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], SuppressionEvidence>;

const height = 228;

/** Left the boxes as they lie, right the sorted list with one column for each round. */
export default function View({ params, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const scene = sceneOf(params);
  // Evidence of another scene says nothing about the boxes in sight.
  const here = evidence && belongsTo(evidence, params) ? evidence : null;
  const rows = order(scene, params.variant);
  const deleted = scene.boxes.length - (here?.kept.length ?? 0);
  const you = predicted?.kept === 'other' ? text.other : predicted?.kept;
  const summary = here ? text.after(here.kept.join(', '), here.settings.threshold) : text.before;

  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-[2fr_3fr]">
      <Figure
        title={text.scene}
        summary={you ? text.said(you) + summary : summary}
        table={{
          columns: [text.box, 'x1', 'y1', 'x2', 'y2', text.score],
          rows: scene.boxes.map((box, i) => [String(i), ...box, scene.scores[i] ?? 0]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <BoxMap
            size={size}
            scene={scene}
            kept={here?.kept ?? null}
            text={text}
            onMove={(moved, to) =>
              setParams({ boxes: scene.boxes.flatMap((box, i) => (i === moved ? to : box)) })
            }
          />
        )}
      </Figure>
      <Figure
        title={text.rounds}
        summary={
          here
            ? params.variant === 'unsorted'
              ? text.unsortedList
              : text.done(here.rounds.length, deleted)
            : text.list
        }
        table={roundsTable(here, rows, language)}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <RoundTable
            size={size}
            order={rows}
            scores={scene.scores}
            rounds={here?.rounds ?? null}
            threshold={params.threshold}
            text={text}
            onThreshold={(threshold) => setParams({ threshold })}
          />
        )}
      </Figure>
    </div>
  );
}

function belongsTo({ scene, settings }: SuppressionEvidence, params: Props['params']): boolean {
  return (
    scene.boxes.flat().join() === params.boxes.join() &&
    scene.scores.join() === params.scores.join() &&
    scene.classes.join() === params.classes.join() &&
    settings.classAware === params.classAware &&
    settings.threshold === params.threshold &&
    settings.variant === params.variant
  );
}

function roundsTable(
  evidence: SuppressionEvidence | null,
  rows: readonly number[],
  language: Props['language'],
) {
  const text = words[language];
  const rounds = evidence?.rounds ?? [];
  return {
    columns: [text.box, ...rounds.map(({ keeper }) => text.iouWith(keeper)), text.fate],
    rows: rows.map((box) => {
      const beaten = rounds.find(({ rivals }) => rivals.some((rival) => rival.box === box && rival.deleted));
      const cells = rounds.map(({ keeper, rivals }) => {
        const rival = rivals.find((one) => one.box === box);
        return rival ? formatNumber(rival.iou, 3) : keeper === box ? text.kept : '—';
      });
      const fate = evidence ? (beaten ? text.deleted(beaten.keeper) : text.kept) : '—';
      return [String(box), ...cells, fate];
    }),
  };
}
