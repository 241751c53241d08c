import { ACCOUNT_MAIL_TEXTS } from './texts/account-mails.js';
import { ACCOUNT_TEXTS } from './texts/accounts.js';
import { BAN_COLUMN_TEXTS } from './texts/ban-columns.js';
import { ADMISSION_COLUMN_TEXTS } from './texts/admission-columns.js';
import { BOOKING_COLUMN_TEXTS } from './texts/booking-columns.js';
import { BOOKING_LIFE_ERROR_TEXTS } from './texts/booking-life-errors.js';
import { BOOKING_CHANGE_MAIL_TEXTS } from './texts/booking-change-mails.js';
import { BOOKING_MAIL_TEXTS } from './texts/booking-mails.js';
import { BOOTH_COLUMN_TEXTS } from './texts/booth-columns.js';
import { BOOTH_ERROR_TEXTS } from './texts/booth-errors.js';
import { BOOTH_MOVE_ERROR_TEXTS } from './texts/booth-move-errors.js';
import { BOOTH_MOVE_MAIL_TEXTS } from './texts/booth-move-mails.js';
import { CAPACITY_TEXTS } from './texts/capacity.js';
import { CLASH_TEXTS } from './texts/clashes.js';
import { CONSENT_TEXTS } from './texts/consents.js';
import { DESK_COLUMN_TEXTS } from './texts/desk-columns.js';
import { DIFFERENCE_COLUMN_TEXTS } from './texts/difference-columns.js';
import { DIRECTORY_ERROR_TEXTS } from './texts/directory-errors.js';
import { DOOR_ERROR_TEXTS } from './texts/door-errors.js';
import { DRAW_COLUMN_TEXTS } from './texts/draw-columns.js';
import { DRAW_OUTCOME_TEXTS } from './texts/draw-outcomes.js';
import { DRAW_TEXTS } from './texts/draws.js';
import { GROUP_COLUMN_TEXTS } from './texts/group-columns.js';
import { ERROR_TEXTS } from './texts/errors.js';
import { FIXED_COLUMN_TEXTS } from './texts/fixed-columns.js';
import { INTERPRETER_COLUMN_TEXTS } from './texts/interpreter-columns.js';
import { LACK_TEXTS } from './texts/lacks.js';
import { LISTED_VALUE_TEXTS } from './texts/listed-values.js';
import { AGENDA_COLUMN_TEXTS } from './texts/agenda-columns.js';
import { LOG_COLUMN_TEXTS } from './texts/log-columns.js';
import { LIST_COLUMN_TEXTS } from './texts/list-columns.js';
import { MATCH_GATE_TEXTS } from './texts/match-gates.js';
import { MATCH_QUESTION_TEXTS } from './texts/match-questions.js';
import { MATCH_REASON_TEXTS } from './texts/match-reasons.js';
import { MEETING_ERROR_TEXTS } from './texts/meeting-errors.js';
import { MEETING_MAIL_TEXTS } from './texts/meeting-mails.js';
import { MISSED_PROMISE_TEXTS } from './texts/missed-promises.js';
import { NEAR_MISS_TEXTS } from './texts/near-misses.js';
import { OWN_CAUSE_TEXTS } from './texts/own-causes.js';
import { PEOPLE_COLUMN_TEXTS } from './texts/people-columns.js';
import { PLAN_ERROR_TEXTS } from './texts/plan-errors.js';
import { PRICE_ERROR_TEXTS } from './texts/price-errors.js';
import { PAYMENT_DOUBT_TEXTS } from './texts/payment-doubts.js';
import { PAYMENT_ERROR_TEXTS } from './texts/payment-errors.js';
import { PAYMENT_FILE_ERROR_TEXTS } from './texts/payment-file-errors.js';
import { PAYMENT_MAIL_TEXTS } from './texts/payment-mails.js';
import { REPAIR_TEXTS } from './texts/repairs.js';
import { RIVAL_COLUMN_TEXTS } from './texts/rival-columns.js';
import { ROUND_COLUMN_TEXTS } from './texts/round-columns.js';
import { ROUND_FAILURE_TEXTS } from './texts/round-failures.js';
import { SEAT_COLUMN_TEXTS } from './texts/seat-columns.js';
import { SUBSIDY_COLUMN_TEXTS } from './texts/subsidy-columns.js';
import { SUBSIDY_ERROR_TEXTS } from './texts/subsidy-errors.js';
import { SUBSIDY_MAIL_TEXTS } from './texts/subsidy-mails.js';
import { TOLD_FACT_TEXTS } from './texts/told-facts.js';
import { TRANSFER_COLUMN_TEXTS } from './texts/transfer-columns.js';
import { UNSCHEDULED_TEXTS } from './texts/unscheduled.js';
import { VAT_COLUMN_TEXTS } from './texts/vat-columns.js';
import { VERSION_COLUMN_TEXTS } from './texts/version-columns.js';
import { WAITLIST_TEXTS } from './texts/waitlist.js';
import { WORD_COLUMN_TEXTS } from './texts/word-columns.js';

/** Every text of the product. An area is a file under texts/ and a line here. */
export const TEXTS = {
  ...ACCOUNT_MAIL_TEXTS,
  ...ACCOUNT_TEXTS,
  ...ADMISSION_COLUMN_TEXTS,
  ...BAN_COLUMN_TEXTS,
  ...BOOKING_COLUMN_TEXTS,
  ...TRANSFER_COLUMN_TEXTS,
  ...BOOKING_LIFE_ERROR_TEXTS,
  ...BOOKING_CHANGE_MAIL_TEXTS,
  ...BOOKING_MAIL_TEXTS,
  ...BOOTH_COLUMN_TEXTS,
  ...BOOTH_ERROR_TEXTS,
  ...BOOTH_MOVE_ERROR_TEXTS,
  ...BOOTH_MOVE_MAIL_TEXTS,
  ...CAPACITY_TEXTS,
  ...CLASH_TEXTS,
  ...CONSENT_TEXTS,
  ...DESK_COLUMN_TEXTS,
  ...DIFFERENCE_COLUMN_TEXTS,
  ...DIRECTORY_ERROR_TEXTS,
  ...DOOR_ERROR_TEXTS,
  ...DRAW_COLUMN_TEXTS,
  ...DRAW_OUTCOME_TEXTS,
  ...DRAW_TEXTS,
  ...ERROR_TEXTS,
  ...FIXED_COLUMN_TEXTS,
  ...GROUP_COLUMN_TEXTS,
  ...INTERPRETER_COLUMN_TEXTS,
  ...LACK_TEXTS,
  ...LISTED_VALUE_TEXTS,
  ...AGENDA_COLUMN_TEXTS,
  ...LIST_COLUMN_TEXTS,
  ...LOG_COLUMN_TEXTS,
  ...MATCH_GATE_TEXTS,
  ...MATCH_QUESTION_TEXTS,
  ...MATCH_REASON_TEXTS,
  ...MEETING_ERROR_TEXTS,
  ...MEETING_MAIL_TEXTS,
  ...MISSED_PROMISE_TEXTS,
  ...NEAR_MISS_TEXTS,
  ...OWN_CAUSE_TEXTS,
  ...PEOPLE_COLUMN_TEXTS,
  ...PLAN_ERROR_TEXTS,
  ...PRICE_ERROR_TEXTS,
  ...PAYMENT_DOUBT_TEXTS,
  ...PAYMENT_ERROR_TEXTS,
  ...PAYMENT_FILE_ERROR_TEXTS,
  ...PAYMENT_MAIL_TEXTS,
  ...REPAIR_TEXTS,
  ...RIVAL_COLUMN_TEXTS,
  ...ROUND_COLUMN_TEXTS,
  ...ROUND_FAILURE_TEXTS,
  ...SEAT_COLUMN_TEXTS,
  ...SUBSIDY_COLUMN_TEXTS,
  ...SUBSIDY_ERROR_TEXTS,
  ...SUBSIDY_MAIL_TEXTS,
  ...TOLD_FACT_TEXTS,
  ...UNSCHEDULED_TEXTS,
  ...VAT_COLUMN_TEXTS,
  ...VERSION_COLUMN_TEXTS,
  ...WAITLIST_TEXTS,
  ...WORD_COLUMN_TEXTS,
} as const;

export type TextKey = keyof typeof TEXTS;
type After<Prefix extends string, Key> = Key extends `${Prefix}.${infer Rest}` ? Rest : never;
/** The codes of expected errors: each has a text `errors.<code>`. */
export type ErrorCode = After<'errors', TextKey>;
