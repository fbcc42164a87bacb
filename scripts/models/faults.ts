import type { GoldenOutput, Score } from '@/models/contract';
import type { ModelCard } from '@/models/read-card.server';

/** What a model may weigh, and how far our numbers may be from PyTorch's and from the card's. */
export const limits = { bytes: 2_000_000, golden: 1e-4, points: 0.1 };

type Facts = ModelCard['facts'];

/** The file as the card describes it. */
export function fileFaults(
  name: string,
  card: Facts,
  file: { sha256: string; bytes: number; parameters: number },
): string[] {
  const again = 'take over what train.py prints, or restore the file';
  const faults: string[] = [];
  if (card.name !== name) faults.push(`card.md is named "${card.name}": name it ${name}`);
  if (file.sha256 !== card.sha256)
    faults.push(`weights.safetensors has sha256 ${file.sha256}, the card says ${card.sha256}: ${again}`);
  if (file.bytes !== card.bytes)
    faults.push(`weights.safetensors has ${file.bytes} bytes, the card says ${card.bytes}: ${again}`);
  if (file.bytes >= limits.bytes)
    faults.push(
      `weights.safetensors has ${file.bytes} bytes: keep it under ${limits.bytes}, e.g. as float16`,
    );
  if (file.parameters !== card.parameters)
    faults.push(
      `weights.safetensors holds ${file.parameters} numbers, the card says ${card.parameters}: ${again}`,
    );
  return faults;
}

/**
 * Our answer beside PyTorch's. It may differ by 1e-4 at most, and by not much more than the card says: twice as much,
 * since backends add in different orders, and 1e-6 for cards that say almost 0.
 */
export function goldenFaults(
  golden: Pick<GoldenOutput, 'id' | 'values'>,
  ours: readonly number[],
  onCard: number,
): { difference: number; faults: string[] } {
  if (golden.values.length === 0 || ours.length !== golden.values.length)
    return {
      difference: Number.POSITIVE_INFINITY,
      faults: [
        `golden ${golden.id}: ${ours.length} numbers here, ${golden.values.length} from PyTorch: mend compute in model.ts`,
      ],
    };
  let difference = 0;
  for (const [at, value] of golden.values.entries()) {
    const distance = Math.abs((ours[at] ?? Number.NaN) - value);
    difference = Number.isNaN(distance) ? Number.POSITIVE_INFINITY : Math.max(difference, distance);
  }
  const faults: string[] = [];
  const said = difference.toPrecision(3);
  if (!(difference <= limits.golden))
    faults.push(
      `golden ${golden.id}: ${said} away from PyTorch, more than ${limits.golden}: the forward pass has drifted from train.py`,
    );
  else if (difference > 2 * onCard + 1e-6)
    faults.push(
      `golden ${golden.id}: ${said} away from PyTorch, the card says at most ${onCard}: find out why, or correct largestDifference`,
    );
  return { difference, faults };
}

/** The card's scores beside those computed here: the same metrics on as many examples, within 0.1 points. */
export function scoreFaults(
  onCard: Facts['scores'],
  computed: readonly Score[],
): { within: number; faults: string[] } {
  let within = 0;
  const faults: string[] = [];
  for (const { metric, value, count } of onCard) {
    const ours = computed.find((score) => score.metric === metric);
    if (!ours) {
      faults.push(
        `score ${metric}: the card says ${value}, model.ts does not compute it: compute it or strike it out`,
      );
      continue;
    }
    const isNear = Math.abs(ours.value - value) <= limits.points + 1e-9;
    if (isNear) within++;
    else
      faults.push(
        `score ${metric}: ${ours.value.toFixed(3)} here, the card says ${value}: correct the card, or find what changed`,
      );
    if (ours.count !== count)
      faults.push(
        `score ${metric}: on ${ours.count} examples here, the card says ${count}: correct the card`,
      );
  }
  for (const { metric, value } of computed)
    if (!onCard.some((score) => score.metric === metric))
      faults.push(`score ${metric}: ${value.toFixed(3)} here, the card is silent: add it to the card`);
  return { within, faults };
}
