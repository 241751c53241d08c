/** What the office's figures leave out. */
export const GAPS = ['WITHOUT_MEETING', 'INCOMPLETE_PROFILE', 'NEED_WITHOUT_REQUEST'] as const;
export type Gap = (typeof GAPS)[number];
