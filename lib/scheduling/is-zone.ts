import { studyDay } from './study-day';

/** True for an IANA time zone. Bare offsets such as "+08:00" are refused: they know nothing of daylight saving. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    studyDay(0, name);
    return true;
  } catch {
    return false;
  }
}
