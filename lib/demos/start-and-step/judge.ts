import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber, formatNumbers } from '@/lib/demos/shared/format-number';
import { parseFormula } from '@/lib/demos/shared/formula/parse-formula';
import { goldenNumbers, maxDifference } from '@/lib/demos/shared/golden-numbers';
import type { Bilingual } from '@/lib/kernel/bilingual';
import type { Ball, Evidence, Rerun } from './evidence';
import golden from './golden.json';
import { type Landscape, landscapeOf } from './landscape';
import { type NotesRow, notesTable } from './notes-table';
import { rowLabels, rowRules } from './text';

/** Distance a ball may be off its minimum beyond its start's distance: rounding, not movement. */
const roundingSlack = 1e-3;
const finalsTolerance = 1e-3;
const leastDepth = 0.01;

export function judge(evidence: Evidence): Verdict {
  const { balls, depths, reruns, updatesPerEpoch } = evidence;
  const landscape = landscapeOf(evidence);
  const zero = ballNearestZero(balls);
  const live = balls.filter((ball) => ball.path[0] !== 0);
  const kept = live.filter((ball) => keepsToBasin(ball, landscape)).length;
  const agreeing = notesTable.filter((notes, i) => agrees(notes, reruns[i])).length;
  const finals = finalsAt02(evidence);

  const row = (id: keyof typeof rowLabels, device: string, holds: boolean): VerdictRow => ({
    id,
    label: rowLabels[id],
    device,
    rule: rowRules[id],
    holds,
  });
  const rows = [
    row('zero', formatNumber(zero.path[1] ?? Number.NaN), dies(zero)),
    row('basins', `${kept} / ${live.length}`, kept === live.length),
    row('depths', formatNumbers([depths.left, depths.right]), depths.right - depths.left >= leastDepth),
    row('table', `${agreeing} / ${notesTable.length}`, agreeing === notesTable.length),
    row(
      'finals',
      formatNumbers(finals),
      maxDifference(finals, goldenNumbers(golden.finals)) <= finalsTolerance,
    ),
    row('epoch', formatNumber(updatesPerEpoch), updatesPerEpoch > 1),
  ];
  const failed = rows.find((one) => !one.holds);
  return { holds: !failed, rows, because: unread(evidence) ?? (failed ? whyNot(failed) : why(evidence)) };
}

function ballNearestZero(balls: readonly Ball[]): Ball {
  return balls.reduce((best, ball) =>
    Math.abs(ball.path[0] as number) < Math.abs(best.path[0] as number) ? ball : best,
  );
}

/** Starts at 0, and every later place is NaN. */
function dies({ path }: Ball): boolean {
  return path[0] === 0 && path.length > 1 && path.slice(1).every(Number.isNaN);
}

/** An invariant of a small enough step: no step takes the ball farther from its minimum than it began. */
export function keepsToBasin({ path }: Ball, { basinOf }: Landscape): boolean {
  const goal = basinOf(path[0] as number);
  const reach = Math.abs((path[0] as number) - goal) + roundingSlack;
  return path.every((x) => Math.abs(x - goal) <= reach);
}

export function agrees(notes: NotesRow, run: Rerun | undefined): boolean {
  if (!run || run.found !== notes.found) return false;
  if (notes.agrees === null) return Number.isNaN(run.iterations);
  return run.iterations >= notes.agrees[0] && run.iterations <= notes.agrees[1];
}

/** Where the notes' five starts are after 100 steps at rate 0.2. */
export function finalsAt02({ reruns }: Evidence): number[] {
  return reruns.filter((run) => run.rate === 0.2).map((run) => run.at100);
}

/** A formula that cannot be read was not run: that, and not a red row, is what there is to say. */
function unread({ formula }: Evidence): Bilingual | null {
  const parsed = formula.trim() === '' ? null : parseFormula(formula);
  if (!parsed || parsed.ok) return null;
  return {
    en: `Your function was not run. Character ${parsed.at + 1}: ${parsed.problem.en}`,
    zh: `你的函数没有运行。第 ${parsed.at + 1} 个字符：${parsed.problem.zh}`,
  };
}

function why({ reruns }: Evidence): Bilingual {
  const [slow, fast] = [reruns[0]?.iterations ?? Number.NaN, reruns[5]?.iterations ?? Number.NaN].map((n) =>
    formatNumber(n),
  );
  return {
    en: `0 is NaN after one step, the others stay on their side; twice the rate takes −4 from ${slow} to ${fast} iterations.`,
    zh: `0 走一步就是 NaN，其余都留在自己一侧；学习率加倍，−4 从 ${slow} 次减到 ${fast} 次迭代。`,
  };
}

function whyNot({ label, device, rule }: VerdictRow): Bilingual {
  return {
    en: `Refuted here: ${label.en} is ${device}; the claim needs: ${rule.en}.`,
    zh: `在此被推翻：${label.zh}为 ${device}；命题要求：${rule.zh}。`,
  };
}
