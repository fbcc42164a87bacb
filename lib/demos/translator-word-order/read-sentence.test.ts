import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import golden from '@/models/translator-bidirectional/golden.json';
import { heldOutSentences, isHeldOut, translationOrder, wordNumbers } from '@/models/translator-language';
import { nearestWord, readSentence, sentenceOf } from './read-sentence';
import { waitOf } from './wait';

const order = (text: string) => translationOrder(text.split(' '));

describe('a typed sentence', () => {
  it('is read whatever its capitals and stops', () => {
    const read = readSentence(' Small cats see big red apples, outside today. ');
    expect(read.words).toEqual('small cats see big red apples outside today'.split(' '));
    expect(sentenceOf(read.slots ?? [])).toBe('small cats see big red apples outside today');
  });

  it('leaves optional slots empty', () => {
    expect(readSentence('cats see new apples today').slots).toEqual([
      null,
      'cats',
      'see',
      'new',
      null,
      'apples',
      null,
      'today',
    ]);
  });

  it('names an unknown word and the nearest known one', () => {
    expect(readSentence('cat see apples').problem?.en).toBe(
      '“cat” is not a word of this language; did you mean “cats”?',
    );
    expect(nearestWord('aples')).toBe('apples');
    expect(nearestWord('tomorow')).toBe('tomorrow');
  });

  it('says what is missing and what stands in the wrong place', () => {
    expect(readSentence('cats apples').problem?.en).toContain('“apples” stands where a word for “verb”');
    expect(readSentence('cats see').problem?.en).toContain('At the end, a word for “what”');
    expect(readSentence('').problem?.en).toContain('“who”');
    expect(readSentence('cats see apples today here').problem?.en).toContain('“here” (place)');
    expect(readSentence('cats see big red old apples').problem?.en).toContain('“old” stands where');
  });
});

describe('the toy language', () => {
  it('puts time and place before the verb', () => {
    expect(order('small cats see big red apples outside today')).toEqual([0, 1, 7, 6, 2, 3, 4, 5]);
    expect(order('cats see apples here')).toEqual([0, 3, 1, 2]);
    expect(order('cats see big apples')).toEqual([0, 1, 2, 3]);
  });

  it('needs as long a wait as the farthest word comes forward', () => {
    expect(waitOf([0, 1, 7, 6, 2, 3, 4, 5])).toBe(5);
    expect(waitOf([0, 3, 1, 2])).toBe(2);
    expect(waitOf([0, 1, 2])).toBe(0);
  });

  it('draws held-out sentences that are read back, the same ones as translator.py', () => {
    const sentences = heldOutSentences(createRng(40), 50);
    expect(sentences.every((words) => readSentence(words.join(' ')).problem === null)).toBe(true);
    expect(sentences.every(isHeldOut)).toBe(true);
    expect(sentences.slice(0, 3).map((words) => words.join(' '))).toEqual(golden.heldOut);
  });

  it('numbers its words from 1; 0 ends a sentence', () => {
    expect(wordNumbers(['we', 'tomorrow'])).toEqual([1, 42]);
  });
});
