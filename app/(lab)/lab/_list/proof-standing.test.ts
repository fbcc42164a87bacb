import { expect, it } from 'vitest';
import type { ProofRun } from '@/lib/study/proof-run';
import { standingOf } from './proof-standing';

const run = (given: string, predictedRight: boolean, backend = 'cpu') =>
  ({
    predictions: { q: given },
    verdict: { holds: true, predictedRight },
    backend,
    device: 'X',
  }) as unknown as ProofRun;

it('is not yet without a run', () => expect(standingOf([])).toEqual({ predicted: null, device: null }));

it('is that of the latest prediction', () => {
  expect(standingOf([run('a', true), run('b', false)]).predicted).toBe('right');
  expect(standingOf([run('b', false), run('a', true)]).predicted).toBe('wrong');
});

it('does not count “I don’t know” as a prediction, but names its device', () => {
  expect(standingOf([run('', false, 'webgl')])).toEqual({ predicted: null, device: 'webgl · X' });
});
