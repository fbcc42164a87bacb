import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { movedAll } from './batches';
import type { Evidence, Three } from './evidence';
import { allDigits, type Digits, drawDigits } from './glyphs';
import type { Nets } from './nets';
import { ownDigit, ownMaps } from './own-digit';
import type { Params } from './params';
import { asIs, drawFarShift, drawMap, type PixelMap, pixels } from './pixel-maps';

const mostSixesAndNines = 40;

/** Fresh digits, and the learner's own, put before the three nets in one go. */
export async function examine(
  tf: Tf,
  nets: Nets,
  of: Params,
  test: number,
  rng: Rng,
): Promise<Pick<Evidence, 'tests' | 'own'>> {
  const fresh = drawDigits(rng, test, allDigits);
  const pair = drawDigits(rng, Math.min(test, mostSixesAndNines), [6, 9]);
  const shifts = Array.from({ length: 2 * test }, () => drawFarShift(rng, of.testFar));
  const own = ownMaps(of);
  const ownPicture = ownDigit(of);
  const shiftedTwice: Digits = {
    pictures: [...fresh.pictures, ...fresh.pictures],
    labels: [...fresh.labels, ...fresh.labels],
  };

  const ask = async (pictures: readonly number[][], map: (at: number) => PixelMap) => {
    const asked = tf.tidy(() =>
      nets.probabilities(tf.tensor3d(movedAll(pictures, map), [1, pictures.length, pixels])),
    );
    const answers = (await asked.array()) as number[][][];
    asked.dispose();
    return answers;
  };
  const right = (answers: number[][][], labels: readonly number[], says: (shares: number[]) => number) =>
    answers.map(
      (rows) => (100 * rows.filter((row, i) => says(row) === labels[i]).length) / labels.length,
    ) as Three;

  const centred = right(await ask(fresh.pictures, () => asIs), fresh.labels, top);
  const shifted = right(
    await ask(shiftedTwice.pictures, (at) => shifts[at] as PixelMap),
    shiftedTwice.labels,
    top,
  );
  const sixNine = right(await ask(pair.pictures, () => asIs), pair.labels, sixOrNine);
  const turned = await ask(pair.pictures, () => drawMap(rng, of.second, of.far));
  const [renamed] = right(
    turned,
    pair.labels.map((label) => 15 - label),
    top,
  );
  const said = await ask(
    own.map(() => ownPicture),
    (at) => own[at]?.map ?? asIs,
  );
  return {
    tests: { centred, shifted, sixNine, renamed },
    own: own.map(({ kind }, at) => ({
      kind,
      says: said.map((rows) => {
        const shares = rows[at] as number[];
        return { digit: top(shares), share: Math.max(...shares) };
      }),
    })),
  };
}

function top(shares: readonly number[]): number {
  return shares.indexOf(Math.max(...shares));
}

function sixOrNine(shares: readonly number[]): number {
  return (shares[6] as number) > (shares[9] as number) ? 6 : 9;
}
