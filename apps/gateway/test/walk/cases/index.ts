import type { WalkCase } from '../walk-case.js';
import { ACCOUNT_CASES } from './accounts.cases.js';
import { ADMISSION_CASES } from './admissions.cases.js';
import { AUDIT_CASES } from './audit.cases.js';
import { BOOTH_LIFE_CASES } from './booth-life.cases.js';
import { BOOTH_MOVES_CASES } from './booth-moves.cases.js';
import { ATTENDEE_CASES } from './attendees.cases.js';
import { BOOTH_CASES } from './booths.cases.js';
import { DESK_CASES } from './desk.cases.js';
import { DIRECTORY_CASES } from './directory.cases.js';
import { DRAW_CASES } from './draws.cases.js';
import { FIGURES_CASES } from './figures.cases.js';
import { LIST_CASES } from './lists.cases.js';
import { MATCHING_CASES } from './matching.cases.js';
import { MEETING_SETUP_CASES } from './meeting-setup.cases.js';
import { NOTICES_CASES } from './notices.cases.js';
import { PAYMENT_CASES } from './payments.cases.js';
import { PLAN_CASES } from './plans.cases.js';
import { PRICE_CASES } from './prices.cases.js';
import { REPAIR_CASES } from './repairs.cases.js';
import { SHARE_CASES } from './share.cases.js';
import { SUBSIDY_CASES } from './subsidies.cases.js';
import { ROUND_CASES } from './rounds.cases.js';
import { TIMETABLE_CASES } from './timetables.cases.js';
import { WAITLIST_CASES } from './waitlist.cases.js';
import { WISH_CASES } from './wishes.cases.js';

/** Every operation, as it is really asked. */
export const CASES: readonly WalkCase[] = [
  ...ACCOUNT_CASES,
  ...ADMISSION_CASES,
  ...AUDIT_CASES,
  ...DIRECTORY_CASES,
  ...DRAW_CASES,
  ...FIGURES_CASES,
  ...LIST_CASES,
  ...WAITLIST_CASES,
  // Before the booths' own, the last of which sets a limit to them.
  ...BOOTH_LIFE_CASES,
  ...BOOTH_MOVES_CASES,
  ...BOOTH_CASES,
  ...PAYMENT_CASES,
  ...PLAN_CASES,
  ...PRICE_CASES,
  ...SUBSIDY_CASES,
  ...NOTICES_CASES,
  ...SHARE_CASES,
  ...MATCHING_CASES,
  ...MEETING_SETUP_CASES,
  ...WISH_CASES,
  ...ROUND_CASES,
  ...TIMETABLE_CASES,
  ...REPAIR_CASES,
  // The last: they give the fairs a day more.
  ...DESK_CASES,
  ...ATTENDEE_CASES,
];
