/** How one learner wants to study. */
export interface StudySettings {
  /** IANA zone for "today" on the server; the device's zone travels with each event. */
  zone: string;
  /** Wanted probability of recall at the due day, 0.7..0.97. */
  desiredRetention: number;
  /** New cards and reviews at most per study day. */
  newPerDay: number;
  reviewsPerDay: number;
}

export const defaultStudySettings: StudySettings = {
  zone: 'UTC',
  desiredRetention: 0.9,
  newPerDay: 15,
  reviewsPerDay: 200,
};
