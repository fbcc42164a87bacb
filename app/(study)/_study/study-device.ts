import { type ReviewDevice, reviewDevice } from '@/lib/device/review-device';

const devices = new Map<string, ReviewDevice>();

/** The learner's log in this browser; one per page, opened at the first use. Browser only. */
export function studyDevice(learnerId: string): ReviewDevice {
  let device = devices.get(learnerId);
  if (!device) {
    device = reviewDevice(learnerId, {
      now: () => Date.now(),
      zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    devices.set(learnerId, device);
  }
  return device;
}
