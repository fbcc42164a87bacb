import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from './nearest';
import { formatNoteLines, noteLineCount, parseNoteLines } from './note-lines';

describe('note lines', () => {
  it.each([
    ['17', [17]],
    ['17,31', [17, 31]],
    [' 31-35 , 41', [31, 32, 33, 34, 35, 41]],
    ['274', [274]],
  ])('%j are read', (text, lines) => {
    expect(parseNoteLines(text)).toEqual(lines);
  });

  it.each(['', '0', '275', '35-31', '31,17', '17,17', '1-3,3', 'a', '1.5', '-3', '1,', '1e2', '99999'])(
    '%j are refused',
    (text) => {
      expect(parseNoteLines(text)).toBeNull();
    },
  );

  it('are shown in their shortest form, which reads back as the same lines', () => {
    expect(formatNoteLines([31, 32, 33, 40])).toBe('31–33, 40');
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: noteLineCount }), { minLength: 1 }), (some) => {
        const lines = [...some].sort((a, b) => a - b);
        expect(parseNoteLines(formatNoteLines(lines).replaceAll('–', '-'))).toEqual(lines);
      }),
    );
  });
});

describe('the nearest known word', () => {
  it('is found through a missing, wrong or swapped letter', () => {
    expect(nearest('opt.initt', ['opt.gd', 'opt.init'])).toBe('opt.init');
    expect(nearest('Crad', ['Claim', 'Card'])).toBe('Card');
    expect(nearest('bacth', ['batch', 'time'])).toBe('batch');
  });

  it('is nobody when all are far', () => {
    expect(nearest('transformer', ['cnn', 'rnn'])).toBeNull();
    expect(didYouMean('transformer', ['cnn'])).toBe('');
    expect(nearest('a'.repeat(101), ['a'.repeat(100)])).toBeNull();
  });
});
