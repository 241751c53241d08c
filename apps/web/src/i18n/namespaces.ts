/**
 * Texts come in files `texts/<language>/<namespace>.json`, fetched when a page needs them. What exhibitors, buyers,
 * interpreters and the public read is complete in six languages; organisers and the desk have Vietnamese and English.
 */
export const COMPLETE = [
  'shell',
  'account',
  'fair',
  'plan',
  'bookings',
  'moves',
  'agenda',
  'apply',
  'company',
  'answer',
  'availability',
  'interpreting',
  'lists',
  'share',
  'facts',
  'matches',
  'needs',
  'notices',
  'profile',
  'requests',
  'sharing',
  'subsidies',
  'group',
  'pavilions',
  'waitlist',
  'wishes',
] as const;
export const OFFICE = [
  'audit',
  'desk',
  'draws',
  'firms',
  'halls',
  'office',
  'programmes',
  'proposals',
  'rounds',
  'sales',
  'setup',
  'timetable',
  'words',
] as const;
/** Names of products, processes, materials and certificates; the generator takes them from the taxonomy. */
export const TAXONOMY = 'taxonomy';

export type Namespace = (typeof COMPLETE)[number] | (typeof OFFICE)[number];
