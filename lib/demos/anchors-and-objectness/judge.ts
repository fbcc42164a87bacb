import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber, formatShape } from '@/lib/demos/shared/format-number';
import { anchors, grid } from '@/models/digit-detector/decode';
import { anchorSets, numbersPerCell } from './anchor-match';
import type { AnchorEvidence } from './run';
import { loud } from './run';

/** A prior that shares less than half with the object is not a match; YOLO's usual threshold. */
const matchAt = 0.5;

export function judge(evidence: AnchorEvidence): Verdict {
  const { settings, boxes, ious, slots, kept, headShape, answers } = evidence;
  const [count, classes] = [anchorSets[settings.anchors].length, settings.classes];
  const wanted = [1, grid, grid, numbersPerCell(count, classes)];
  const matches = slots.map(({ anchor }, i) => ious[i]?.[anchor] ?? 0);
  const rows: VerdictRow[] = [
    {
      id: 'match',
      label: { en: 'anchor of each box, and IoU', zh: '每个框匹配的 anchor 与 IoU' },
      device: slots
        .map(({ anchor }, i) => `${anchors[anchor]?.join(' × ')}: ${formatNumber(matches[i] ?? 0, 2)}`)
        .join(' · '),
      rule: { en: `the best of its cell, ≥ ${matchAt}`, zh: `取该格中最大者，≥ ${matchAt}` },
      holds: matches.every((iou) => iou >= matchAt),
    },
    {
      id: 'slots',
      label: { en: 'objects with a slot of their own', zh: '有独占位置的物体' },
      device: `${kept} / ${boxes.length}`,
      rule: {
        en: `= ${boxes.length}: no two share cell and anchor`,
        zh: `= ${boxes.length}：没有两个同格同 anchor`,
      },
      holds: kept === boxes.length,
    },
    {
      id: 'numbers',
      label: { en: 'shape of the head’s output', zh: '检测头的输出形状' },
      device: formatShape(headShape),
      rule: {
        en: `= ${formatShape(wanted)}, A (5 + C) = ${count} × ${5 + classes}`,
        zh: `= ${formatShape(wanted)}，A (5 + C) = ${count} × ${5 + classes}`,
      },
      holds: headShape.join() === wanted.join(),
    },
  ];
  if (answers)
    rows.push(
      {
        id: 'bare',
        label: { en: 'predictions on bare paper that speak up', zh: '空白处“有话说”的预测' },
        device: `${answers.bare.loud} / ${answers.bare.slots} · ≤ ${formatNumber(answers.bare.highest, 2)}`,
        rule: { en: `= 0 with a score ≥ ${loud}`, zh: `得分 ≥ ${loud} 的为 0 个` },
        holds: answers.bare.loud === 0,
      },
      {
        id: 'found',
        label: { en: 'IoU of each box with what the net finds', zh: '各框与网络所得框的 IoU' },
        device: answers.labelled.map((iou) => formatNumber(iou, 2)).join(' · '),
        rule: { en: '≥ 0.5: both found', zh: '≥ 0.5：两个都找到' },
        holds: answers.labelled.every((iou) => iou >= 0.5),
      },
    );
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (headShape.join() !== wanted.join())
      return {
        en: `The head gives ${headShape[3]} numbers a cell instead of ${wanted[3]}: nothing says whether there is an object at all.`,
        zh: `检测头每格给出 ${headShape[3]} 个数，而不是 ${wanted[3]} 个：没有一个数说明那里究竟有没有物体。`,
      };
    if (kept < boxes.length)
      return {
        en: `Only ${kept} of ${boxes.length} objects has a slot: both want the same anchor of the same cell, and one overwrites the other.`,
        zh: `${boxes.length} 个物体只有 ${kept} 个位置：它们争用同一格的同一个 anchor，一个会盖掉另一个。`,
      };
    if (!matches.every((iou) => iou >= matchAt))
      return {
        en: `The best anchor shares only ${formatNumber(Math.min(...matches), 2)} with a box: no prior here has its shape.`,
        zh: `最好的 anchor 与其中一个框的 IoU 只有 ${formatNumber(Math.min(...matches), 2)}：没有形状相近的先验框。`,
      };
    if (answers && !answers.labelled.every((iou) => iou >= 0.5))
      return {
        en: `The slots are there, but the net finds a box of IoU ${formatNumber(Math.min(...answers.labelled), 2)} only: it does not see every picture right.`,
        zh: `位置都有，但网络给出的框 IoU 只有 ${formatNumber(Math.min(...answers.labelled), 2)}：它并不是每张图都看得准。`,
      };
    return {
      en: `${count} anchors × ${5 + classes} numbers make ${wanted[3]} a cell, and both objects keep a slot${answers ? `; on bare paper no score passes ${formatNumber(answers.bare.highest, 2)}` : ''}.`,
      zh: `${count} 个 anchor × ${5 + classes} 个数 = 每格 ${wanted[3]} 个，两个物体各有位置${answers ? `；空白处得分都不超过 ${formatNumber(answers.bare.highest, 2)}` : ''}。`,
    };
  }
}
