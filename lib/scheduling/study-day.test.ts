import { describe, expect, test } from 'vitest';
import { AppError } from '@/lib/kernel/app-error';
import { startOfStudyDay, studyDay } from './study-day';

const hourMs = 3_600_000;
const day = (date: string) => Date.parse(date) / (24 * hourMs);
const startOf = (date: string, zone: string) => new Date(startOfStudyDay(day(date), zone)).toISOString();
const hoursOf = (date: string, zone: string) =>
  (startOfStudyDay(day(date) + 1, zone) - startOfStudyDay(day(date), zone)) / hourMs;

describe('a study day', () => {
  test('turns at 04:00 by the local wall clock, not at midnight and not with UTC', () => {
    expect(studyDay(Date.parse('2026-05-10T19:59:59.999Z'), 'Asia/Shanghai')).toBe(day('2026-05-10'));
    expect(studyDay(Date.parse('2026-05-10T20:00:00.000Z'), 'Asia/Shanghai')).toBe(day('2026-05-11'));
  });

  test('keeps 07:50 and 08:10 of one Shanghai morning together, where UTC days part them', () => {
    const [before, after] = [Date.parse('2026-05-11T07:50+08:00'), Date.parse('2026-05-11T08:10+08:00')];
    expect(Math.floor(after / (24 * hourMs)) - Math.floor(before / (24 * hourMs))).toBe(1);
    expect(studyDay(after, 'Asia/Shanghai') - studyDay(before, 'Asia/Shanghai')).toBe(0);
  });

  test('counts 08:10 on Monday to 07:50 on Tuesday as one day, where UTC sees none', () => {
    const [before, after] = [Date.parse('2026-05-11T08:10+08:00'), Date.parse('2026-05-12T07:50+08:00')];
    expect(Math.floor(after / (24 * hourMs)) - Math.floor(before / (24 * hourMs))).toBe(0);
    expect(studyDay(after, 'Asia/Shanghai') - studyDay(before, 'Asia/Shanghai')).toBe(1);
  });

  test('has 23 hours when New York springs forward and 25 when it falls back', () => {
    expect(startOf('2026-03-08', 'America/New_York')).toBe('2026-03-08T08:00:00.000Z');
    expect(hoursOf('2026-03-07', 'America/New_York')).toBe(23);
    expect(hoursOf('2026-10-31', 'America/New_York')).toBe(25);
  });

  test('shifts by half an hour on Lord Howe', () => {
    expect(hoursOf('2026-04-04', 'Australia/Lord_Howe')).toBe(24.5);
    expect(hoursOf('2026-10-03', 'Australia/Lord_Howe')).toBe(23.5);
  });

  test('knows offsets of quarter hours and of fourteen hours', () => {
    expect(startOf('2026-06-01', 'Asia/Kathmandu')).toBe('2026-05-31T22:15:00.000Z');
    expect(startOf('2026-06-01', 'Pacific/Kiritimati')).toBe('2026-05-31T14:00:00.000Z');
    expect(startOf('2026-06-01', 'Pacific/Pago_Pago')).toBe('2026-06-01T15:00:00.000Z');
  });

  test('follows Casablanca in and out of Ramadan', () => {
    expect(startOf('2026-02-14', 'Africa/Casablanca')).toBe('2026-02-14T03:00:00.000Z');
    expect(startOf('2026-02-16', 'Africa/Casablanca')).toBe('2026-02-16T04:00:00.000Z');
    expect(startOf('2026-03-23', 'Africa/Casablanca')).toBe('2026-03-23T03:00:00.000Z');
  });

  test('survives the date Apia skipped: 30 December 2011 keeps only its hours after midnight', () => {
    expect(startOf('2011-12-29', 'Pacific/Apia')).toBe('2011-12-29T14:00:00.000Z');
    expect(startOf('2011-12-30', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
    expect(startOf('2011-12-31', 'Pacific/Apia')).toBe('2011-12-30T14:00:00.000Z');
    expect(studyDay(Date.parse('2011-12-30T09:59:59Z'), 'Pacific/Apia')).toBe(day('2011-12-29'));
  });

  test('survives the date Kwajalein lived twice', () => {
    const zone = 'Pacific/Kwajalein';
    const first = Date.parse('1969-09-29T00:00Z');
    let last = studyDay(first, zone);
    for (let at = first; at < first + 96 * hourMs; at += hourMs / 4) {
      const now = studyDay(at, zone);
      expect(now - last === 0 || now - last === 1).toBe(true);
      last = now;
    }
  });

  test('begins where the clock lands when 04:00 itself falls into a gap', () => {
    // Casey went from 02:00 to 05:00 on 18 October 2009.
    expect(startOf('2009-10-18', 'Antarctica/Casey')).toBe('2009-10-17T18:00:00.000Z');
  });

  test('does not begin twice when the clock goes back over 04:00', () => {
    // Casey went from 04:00 back to 01:00 on 11 March 2018, so 04:00 was first seen three hours later.
    const change = Date.parse('2018-03-10T17:00Z');
    expect(startOfStudyDay(day('2018-03-11'), 'Antarctica/Casey')).toBe(change + 3 * hourMs);
    for (let at = change - hourMs; at < change + 3 * hourMs; at += hourMs / 4) {
      expect(studyDay(at, 'Antarctica/Casey')).toBe(day('2018-03-10'));
    }
  });
});

test('names a zone that does not exist, and says what would do', () => {
  const call = () => studyDay(0, 'Mars/Olympus_Mons');
  expect(call).toThrow(AppError);
  expect(call).toThrow('"Mars/Olympus_Mons" is not a time zone.');
});

test('refuses instants no calendar can hold, so that a broken clock cannot hang the fold', () => {
  for (const at of [Number.NaN, Number.POSITIVE_INFINITY, -1e15, 1e300]) {
    expect(() => studyDay(at, 'UTC')).toThrow(AppError);
  }
});
