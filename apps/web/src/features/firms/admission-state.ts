export const ADMISSION_STATES = ['OPEN', 'ADMITTED', 'TURNED_DOWN'] as const;
export type AdmissionState = (typeof ADMISSION_STATES)[number];

/** What an organiser just made of one. */
export type Outcome = 'admitted' | 'turnedDown';
