import { describe, expect, test } from 'vitest';
import { startOfStudyDay, studyDay } from './study-day';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const zones =
  `Africa/Abidjan Africa/Cairo Africa/Casablanca Africa/El_Aaiun Africa/Johannesburg Africa/Lagos Africa/Nairobi
America/Adak America/Anchorage America/Argentina/Buenos_Aires America/Asuncion America/Bogota America/Caracas
America/Chicago America/Denver America/Halifax America/Havana America/Los_Angeles America/Mexico_City
America/Miquelon America/New_York America/Noronha America/Nuuk America/Phoenix America/Santiago America/Sao_Paulo
America/Scoresbysund America/St_Johns America/Tijuana Antarctica/Casey Antarctica/Macquarie Antarctica/Troll
Asia/Almaty Asia/Amman Asia/Beirut Asia/Colombo Asia/Dhaka Asia/Dubai Asia/Gaza Asia/Ho_Chi_Minh Asia/Hong_Kong
Asia/Jerusalem Asia/Kabul Asia/Kathmandu Asia/Kolkata Asia/Pyongyang Asia/Shanghai Asia/Singapore Asia/Tehran
Asia/Tokyo Asia/Urumqi Asia/Yangon Atlantic/Azores Atlantic/Cape_Verde Australia/Adelaide Australia/Darwin
Australia/Eucla Australia/Lord_Howe Australia/Sydney Europe/Berlin Europe/Chisinau Europe/Dublin Europe/Istanbul
Europe/London Europe/Moscow Pacific/Apia Pacific/Auckland Pacific/Chatham Pacific/Kiritimati Pacific/Marquesas
Pacific/Norfolk Pacific/Pago_Pago UTC`.split(/\s+/);
const firstAt = Date.UTC(2026, 0, 1);
const lastAt = Date.UTC(2027, 0, 1);

/** An oracle by another way: the date and hour the platform prints, with the night given to the day before. */
function printedDay(at: number, print: Intl.DateTimeFormat): number {
  const part = Object.fromEntries(print.formatToParts(at).map(({ type, value }) => [type, value]));
  const date = Date.parse(`${part.year}-${part.month}-${part.day}T00:00Z`) / dayMs;
  return Number(part.hour) < 4 ? date - 1 : date;
}

test('the list has at least 70 zones, each once', () => {
  expect(new Set(zones).size).toBe(zones.length);
  expect(zones.length).toBeGreaterThanOrEqual(70);
});

describe.each(zones)('%s over 2026', (zone) => {
  const print = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });

  test('every half hour belongs to the same day as the one before, or the next', () => {
    let last = studyDay(firstAt - 1, zone);
    let turns = 0;
    for (let at = firstAt; at < lastAt; at += hourMs / 2) {
      const day = studyDay(at, zone);
      if (day === last + 1) turns += 1;
      else if (day !== last) expect.fail(`${new Date(at).toISOString()}: day ${last}, then ${day}`);
      last = day;
    }
    expect(turns).toBe(365);
  });

  test('each day begins at the first instant the wall clock gives it', () => {
    const wrong: string[] = [];
    const lengths = new Set<number>();
    for (let day = studyDay(firstAt, zone); day <= studyDay(lastAt, zone); day += 1) {
      const start = startOfStudyDay(day, zone);
      lengths.add((startOfStudyDay(day + 1, zone) - start) / hourMs);
      const printed = [
        printedDay(start - 1, print),
        printedDay(start, print),
        printedDay(start + hourMs, print),
      ];
      const ours = [studyDay(start - 1, zone), studyDay(start, zone), studyDay(start + hourMs, zone)];
      if (`${printed}` !== `${[day - 1, day, day]}` || `${ours}` !== `${printed}`) {
        wrong.push(`${new Date(start).toISOString()}: printed ${printed}, ours ${ours}`);
      }
    }
    expect(wrong).toEqual([]);
    const allowed = zone === 'Antarctica/Troll' ? [22, 24, 26] : [23, 23.5, 24, 24.5, 25];
    for (const length of lengths) expect(allowed).toContain(length);
  });
});
