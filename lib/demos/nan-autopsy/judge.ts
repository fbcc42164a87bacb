import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber, formatNumbers } from '@/lib/demos/shared/format-number';
import { maxDifference } from '@/lib/demos/shared/golden-numbers';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { type Birth, findBirths } from './autopsy';
import { type Evidence, type Examined, kindOf, type SlopeKind, slopeOf } from './evidence';
import { graphInSight } from './graph-in-sight';
import type { FunctionId, Graph } from './graphs';
import { rowLabels, rowRules } from './text';

export const groups = {
  nan: ['sinc', 'masked', 'f'],
  infinite: ['inverse', 'root'],
  finite: ['relu', 'repaired'],
  kink: ['abs'],
} as const satisfies Record<string, readonly FunctionId[]>;

const expected: Record<keyof typeof groups, SlopeKind> = {
  nan: 'nan',
  infinite: 'infinite',
  finite: 'finite',
  kink: 'finite',
};

export function judge({ chosen, measured }: Evidence): Verdict {
  const graph = graphInSight(chosen.id, chosen.formula);
  const births = findBirths(graph, chosen.nodes);
  const explained = births.every(({ cause }) => cause !== '∉ ℝ');
  const { slope } = chosen;
  const row = (id: keyof typeof rowLabels, device: string, holds: boolean): VerdictRow => ({
    id,
    label: rowLabels[id],
    device,
    rule: rowRules[id],
    holds,
  });
  const rows = [
    row('chosen', formatNumber(slope), Number.isNaN(slope)),
    row('births', describe(births, graph), explained && walkAgrees(chosen.nodes, slope)),
    ...(Object.keys(groups) as (keyof typeof groups)[]).map((id) => {
      const slopes = slopesOfGroup(measured, id);
      return row(
        id,
        formatNumbers(slopes),
        slopes.every((one) => kindOf(one) === expected[id]),
      );
    }),
  ];
  const failed = rows.find((one) => !one.holds);
  return { holds: !failed, rows, because: failed ? whyNot(failed) : why(births, graph) };
}

/** The node-by-node walk back must arrive at the slope that `tf.grad` gives for the whole. */
function walkAgrees(nodes: readonly Examined[], slope: number): boolean {
  const size = Number.isFinite(slope) ? Math.max(1, Math.abs(slope)) : 1;
  return maxDifference([nodes[0]?.gradient ?? 0], [slope]) <= 1e-5 * size;
}

/** The verdict row a function is measured in. */
export function groupOf(id: FunctionId): keyof typeof groups {
  const ids = Object.keys(groups) as (keyof typeof groups)[];
  return ids.find((group) => (groups[group] as readonly FunctionId[]).includes(id)) as keyof typeof groups;
}

export function slopesOfGroup(measured: Evidence['measured'], group: keyof typeof groups): number[] {
  return groups[group].map((id) => slopeOf(measured, id));
}

/** Names each birth by the node's label: "sum: ∞ − ∞", "·² → x: 0 · ∞". */
export function describe(births: readonly Birth[], graph: Graph): string {
  const label = (id: string) => graph.nodes.find((node) => node.id === id)?.label ?? id;
  return (
    births
      .map(({ node, to, cause }) => `${label(node)}${to ? ` → ${label(to)}` : ''}: ${cause}`)
      .join('; ') || '–'
  );
}

function why(births: readonly Birth[], graph: Graph): Bilingual {
  const place = describe(births, graph);
  return {
    en: `The slope is NaN, born at ${place}; at the same x, 1/x and √x are infinite, relu and |x| finite.`,
    zh: `斜率是 NaN，诞生于 ${place}；同一个 x 处，1/x 与 √x 为无穷，relu 与 |x| 有限。`,
  };
}

function whyNot({ label, device, rule }: VerdictRow): Bilingual {
  return {
    en: `Refuted here: ${label.en} is ${device}; the claim needs: ${rule.en}.`,
    zh: `在此被推翻：${label.zh}为 ${device}；命题要求：${rule.zh}。`,
  };
}
