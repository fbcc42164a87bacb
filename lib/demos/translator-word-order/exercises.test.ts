import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { translationOrder } from '@/models/translator-language';
import { waitExercise } from './exercises';
import { type Params, params } from './params';
import type { OrderEvidence } from './run';
import { waitOf } from './wait';

const evidenceOf = (sentence: string) => {
  const order = translationOrder(sentence.split(' '));
  return { order, wait: waitOf(order) } as unknown as OrderEvidence;
};

it('names the usual slips', () => {
  const sentence = 'small cats see big red apples outside today';
  const set = params.parse({ sentence }) as Params;
  const say = (given: string) => waitExercise.nearMiss(given, evidenceOf(sentence), set)?.en;
  expect(say('5')).toBeUndefined();
  expect(say('8')).toMatch(/whole sentence/);
  expect(say('2')).toMatch(/how many words come forward/);
  expect(say('6')).toMatch(/One too many/);
  expect(say('4')).toMatch(/begins to differ|One too few/);
});

it('draws sentences of the language in which a word comes forward, and never calls the truth a slip', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const drawn = params.parse(waitExercise.vary(createRng(seed))) as Params;
      const evidence = evidenceOf(drawn.sentence);
      expect(evidence.wait).toBeGreaterThan(0);
      expect(evidence.wait).toBeLessThanOrEqual(5);
      expect(waitExercise.nearMiss(waitExercise.truth(evidence, drawn), evidence, drawn)).toBeNull();
    }),
  );
});
