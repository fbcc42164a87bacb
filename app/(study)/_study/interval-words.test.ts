import { describe, expect, it } from 'vitest';
import { intervalWords } from './interval-words';

describe('intervalWords', () => {
  it('says minutes and days as they are', () => {
    expect(intervalWords({ minutes: 10 }).short).toEqual({ en: '10 min', zh: '10 分钟' });
    expect(intervalWords({ days: 1 }).long).toEqual({ en: 'in 1 day', zh: '1 天后' });
    expect(intervalWords({ days: 4 }).long.en).toBe('in 4 days');
  });

  it('turns to months and years where days say little', () => {
    expect(intervalWords({ days: 59 }).short.en).toBe('59 d');
    expect(intervalWords({ days: 91 }).short.en).toBe('3 mo');
    expect(intervalWords({ days: 1096 }).short).toEqual({ en: '3 y', zh: '3 年' });
  });

  it('never promises a card in 0 minutes', () => {
    expect(intervalWords({ minutes: 0 }).short.en).toBe('1 min');
  });
});
