import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { SuppressionEvidence } from './run';
import { randomScenes } from './scene';

/** How many survivors each real object has, objects in ascending order. One each is what suppression is for. */
export function boxesPerObject({ kept }: SuppressionEvidence, objects: readonly number[]): number[] {
  const names = [...new Set(objects)].sort((a, b) => a - b);
  return names.map((name) => kept.filter((box) => objects[box] === name).length);
}

/** Largest IoU between two survivors that are compared at all; 0 when there are none. */
function closestSurvivors({ kept, ious, scene, settings }: SuppressionEvidence): number {
  let closest = 0;
  for (const a of kept)
    for (const b of kept)
      if (a < b && (!settings.classAware || scene.classes[a] === scene.classes[b]))
        closest = Math.max(closest, ious[a]?.[b] ?? 0);
  return closest;
}

/** Boxes deleted by a keeper with a lower score than their own. */
function wronglyBeaten({ rounds, scene }: SuppressionEvidence): number[] {
  return rounds.flatMap(({ keeper, rivals }) =>
    rivals
      .filter(({ box, deleted }) => deleted && (scene.scores[box] ?? 0) > (scene.scores[keeper] ?? 0))
      .map(({ box }) => box),
  );
}

const list = (boxes: readonly number[]) => (boxes.length ? boxes.join(', ') : '—');

/** Decides from the evidence alone: agreement, the two invariants of the algorithm, and one box per object. */
export function judge(evidence: SuppressionEvidence, { objects }: { objects: readonly number[] }): Verdict {
  const { kept, device, again, random, settings } = evidence;
  const { threshold } = settings;
  const same = kept.join() === device.join();
  const all = random.agreed === randomScenes;
  const closest = closestSurvivors(evidence);
  const repeats = again.join() === kept.join();
  const beaten = wronglyBeaten(evidence);
  const counts = boxesPerObject(evidence, objects);
  const single = counts.every((count) => count === 1);

  const rows: VerdictRow[] = [
    {
      id: 'agree',
      label: { en: 'kept, in order', zh: '依次保留' },
      device: `${list(kept)} · tfjs ${list(device)} · ${random.agreed}/${random.tried}`,
      rule: {
        en: `= tf.image’s, here and in ${randomScenes} random scenes`,
        zh: `= tf.image，${randomScenes} 个随机场景也如此`,
      },
      holds: same && all,
    },
    {
      id: 'apart',
      label: { en: 'largest IoU left · a second pass deletes', zh: '剩下的最大 IoU · 再跑一遍又删' },
      device: `${formatNumber(closest, 3)} · ${kept.length - again.length}`,
      rule: { en: `≤ ${threshold} · 0`, zh: `≤ ${threshold} · 0` },
      holds: closest <= threshold && repeats,
    },
    {
      id: 'best',
      label: { en: 'deleted by a lower score', zh: '被分数更低的框删掉' },
      device: list(beaten),
      rule: { en: 'none: the best box of a pile survives', zh: '没有：一堆里最好的框留下' },
      holds: beaten.length === 0,
    },
    {
      id: 'objects',
      label: { en: 'boxes left per real object', zh: '每个真实物体剩几个框' },
      device: counts.join(', '),
      rule: { en: '1 each: no double, nobody lost', zh: '各 1 个：不重复，也不误删' },
      holds: single,
    },
  ];
  const because = (): Verdict['because'] => {
    if (beaten.length)
      return {
        en: `Box ${list(beaten)} fell to a box with a lower score: without sorting, the keeper is not the best.`,
        zh: `框 ${list(beaten)} 输给了分数更低的框：不排序，留下的就不是最好的。`,
      };
    if (closest > threshold)
      return {
        en: `Two survivors still overlap by ${formatNumber(closest, 3)}, more than ${threshold}: one round is not enough.`,
        zh: `还有两个保留的框重叠 ${formatNumber(closest, 3)}，超过 ${threshold}：只做一轮不够。`,
      };
    if (settings.variant === 'unsorted')
      return {
        en: `Without sorting the list is taken as it comes: ${list(kept)} instead of ${list(device)}.`,
        zh: `不排序就只能按列表顺序取：得到 ${list(kept)}，而不是 ${list(device)}。`,
      };
    if (random.tried < randomScenes)
      return {
        en: `Stopped after ${random.tried} of ${randomScenes} random scenes; that is not enough to judge.`,
        zh: `${randomScenes} 个随机场景只试了 ${random.tried} 个，不足以下结论。`,
      };
    if (!same || !all)
      return {
        en: `The two disagree: ours keeps ${list(kept)}, tf.image ${list(device)}. An IoU equal to the threshold survives here and is deleted there.`,
        zh: `两者不一致：手写的保留 ${list(kept)}，tf.image 保留 ${list(device)}。IoU 恰等于阈值时，这里保留、那里删除。`,
      };
    if (!single)
      return {
        en: `At ${threshold} the objects keep ${counts.join(', ')} boxes: ${counts.includes(0) ? 'a true neighbour is lost' : 'doubles are left'}.`,
        zh: `阈值 ${threshold} 时各物体剩 ${counts.join('、')} 个框：${counts.includes(0) ? '误删了真正的邻居' : '还有重复框'}。`,
      };
    return {
      en: `Kept ${list(kept)}: one box per object, no pair above ${formatNumber(closest, 3)}, and ${random.agreed} of ${random.tried} random scenes agree with tf.image.`,
      zh: `保留 ${list(kept)}：每个物体一个框，两两重叠不超过 ${formatNumber(closest, 3)}，${random.tried} 个随机场景中 ${random.agreed} 个与 tf.image 一致。`,
    };
  };
  return { holds: rows.every((row) => row.holds), because: because(), rows };
}
