import { ACCOUNTS_POLICY } from '../accounts/accounts.policy.js';
import { ADMISSIONS_POLICY } from '../admissions/admissions.policy.js';
import { AUDIT_POLICY } from '../audit/audit.policy.js';
import { BOOKING_NOTES_POLICY } from '../booking-notes/booking-notes.policy.js';
import { BOOTH_LIFE_POLICY } from '../booth-life/booth-life.policy.js';
import { BOOTH_MOVES_POLICY } from '../booth-moves/booth-moves.policy.js';
import { BOOTHS_POLICY } from '../booths/booths.policy.js';
import { DIRECTORY_POLICY } from '../directory/directory.policy.js';
import { DRAWS_POLICY } from '../draws/draws.policy.js';
import { FIGURES_POLICY } from '../figures/figures.policy.js';
import { LISTS_POLICY } from '../lists/lists.policy.js';
import { MATCHING_POLICY } from '../matching/matching.policy.js';
import { MEETINGS_POLICY } from '../meetings/meetings.policy.js';
import { DESK_POLICY } from '../meetings/desk/desk.policy.js';
import { REPAIR_POLICY } from '../meetings/repair/repair.policy.js';
import { WAITLIST_POLICY } from '../waitlist/waitlist.policy.js';
import { NOTICES_POLICY } from '../notices/notices.policy.js';
import { PAYMENTS_POLICY } from '../payments/payments.policy.js';
import { PLANS_POLICY } from '../plans/plans.policy.js';
import { PRICES_POLICY } from '../prices/prices.policy.js';
import { SHARE_POLICY } from '../share/share.policy.js';
import { SUBSIDIES_POLICY } from '../subsidies/subsidies.policy.js';

/**
 * Who may do what, one line an operation and one a field that loads more. The use cases decide; this table says what
 * they must decide, and a test generated from the schema walks every line as every role. An operation without a line
 * fails that test.
 */

/** How somebody stands to what an operation is about. */
export type Standing =
  /** also without a session */
  | 'anyone'
  | 'signed-in'
  /** the person it is about */
  | 'self'
  /** belongs to the company it is about (for a request or meeting: to either company) */
  | 'member'
  /** leads the group through which that company takes part */
  | 'group-leader'
  /** roles at the fair it is about */
  | 'organiser'
  | 'programme-officer'
  | 'interpreter'
  | 'desk-staff'
  /** belongs to any company that takes part in the fair */
  | 'participant';

/**
 * What an operation is about. The walk asks for one's own, a foreign one, one of another fair and one that does not
 * exist. `secret`: whoever holds the token may. `parent`: a field that tells no more than its object's reader may know.
 */
export type Subject = 'nothing' | 'session' | 'person' | 'company' | 'fair' | 'company-at-fair' | 'secret' | 'parent';

export interface PolicyLine {
  readonly about: Subject;
  readonly allow: readonly Standing[];
}

/** Keys are `Type.field`. Grouped by room. */
export const POLICY: Readonly<Record<string, PolicyLine>> = {
  ...ACCOUNTS_POLICY,
  ...ADMISSIONS_POLICY,
  ...AUDIT_POLICY,
  ...BOOKING_NOTES_POLICY,
  ...BOOTH_MOVES_POLICY,
  ...BOOTHS_POLICY,
  ...BOOTH_LIFE_POLICY,
  ...DIRECTORY_POLICY,
  ...DRAWS_POLICY,
  ...FIGURES_POLICY,
  ...LISTS_POLICY,
  ...MATCHING_POLICY,
  ...MEETINGS_POLICY,
  ...DESK_POLICY,
  ...REPAIR_POLICY,
  ...NOTICES_POLICY,
  ...WAITLIST_POLICY,
  ...PAYMENTS_POLICY,
  ...PLANS_POLICY,
  ...PRICES_POLICY,
  ...SHARE_POLICY,
  ...SUBSIDIES_POLICY,
};
