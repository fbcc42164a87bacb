import { AppError } from '@/lib/kernel/app-error';

/** An instant and where it was lived: every review event is one. */
export interface LocalInstant {
  /** Milliseconds since the epoch. */
  at: number;
  /** IANA zone, e.g. "Asia/Shanghai". */
  zone: string;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** The study day turns at 04:00 by the wall clock, so that an evening may end after midnight. */
const rolloverMs = 4 * hourMs;
/** Wider than any offset that ever was (Manila once had -15:56, Alaska +15:02). */
const widestOffsetMs = 16 * hourMs;
/** Instants reach from the year 1336 to 2603: what lies beyond is a broken clock, and calendars differ there. */
const farthestMs = 2e13;
/** Zones and days come from devices: the caches are bounded, so that no input can fill the memory. */
const zonesKept = 700;
const daysKept = 20_000;

interface Zone {
  wallClock: Intl.DateTimeFormat;
  /** First instant of each study day asked for so far. */
  starts: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneNamed(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  let wallClock: Intl.DateTimeFormat;
  try {
    wallClock = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (cause) {
    throw new AppError(
      'invalid',
      `"${name}" is not a time zone.`,
      'Give an IANA name, e.g. "Asia/Shanghai".',
      {
        cause,
      },
    );
  }
  if (zones.size >= zonesKept) zones.clear();
  const zone = { wallClock, starts: new Map<number, number>() };
  zones.set(name, zone);
  return zone;
}

/** Milliseconds the wall clock is ahead of UTC at that instant. */
function offsetAt(at: number, { wallClock }: Zone): number {
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
    wallClock.format(at).match(/\d+/g) ?? []
  ).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/** First instant in (low, high] with another offset than at `low`. There is at most one change in so short a time. */
function changeBetween(low: number, high: number, zone: Zone): number {
  const before = offsetAt(low, zone);
  let [same, other] = [low, high];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(middle, zone) === before) same = middle;
    else other = middle;
  }
  return other;
}

/** First instant at which the wall clock shows 04:00 of that date or anything later. */
function findStart(day: number, zone: Zone): number {
  const wall = day * dayMs + rolloverMs;
  const before = offsetAt(wall - widestOffsetMs, zone);
  const after = offsetAt(wall + widestOffsetMs, zone);
  if (before === after) return wall - before;
  const change = changeBetween(wall - widestOffsetMs, wall + widestOffsetMs, zone);
  if (wall - before < change) return wall - before;
  // 04:00 fell into the gap: the day begins where the clock jumps over it.
  return Math.max(change, wall - after);
}

function startIn(day: number, zone: Zone): number {
  const known = zone.starts.get(day);
  if (known !== undefined) return known;
  if (zone.starts.size >= daysKept) zone.starts.clear();
  const start = findStart(day, zone);
  zone.starts.set(day, start);
  return start;
}

/**
 * First instant of a study day, in milliseconds since the epoch. A date the zone skipped (Apia, 30 December 2011)
 * keeps what is left of it: the hours before 04:00 of the next date.
 *
 * @param day civil days since 1970-01-01, as `studyDay` gives them
 */
export function startOfStudyDay(day: number, zone: string): number {
  return startIn(day, zoneNamed(zone));
}

/**
 * The study day an instant belongs to: civil days from 1970-01-01 to the local date, where hours before 04:00 belong
 * to the day before. Never decreases as time passes in one zone, whatever its clock does.
 */
export function studyDay(at: number, zone: string): number {
  if (!(Math.abs(at) <= farthestMs)) {
    throw new AppError('invalid', `${at} is not a usable instant.`, 'Give milliseconds since 1970.');
  }
  const known = zoneNamed(zone);
  let day = Math.floor((at - rolloverMs) / dayMs);
  while (at < startIn(day, known)) day -= 1;
  while (at >= startIn(day + 1, known)) day += 1;
  return day;
}
