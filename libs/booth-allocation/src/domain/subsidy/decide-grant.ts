/** What an officer does with a request. Each answer is the grant as it is to be; whose money it is, the caller moves. */
import { err, ok, type PersonId, type Result } from '@ketnoi/kernel';
import { type Booking, isOccupying } from '../booking.js';
import { type Because, type ReleaseCause, whyOf } from '../own-causes.js';
import { shareOfCity } from './city-share.js';
import type { SubsidyGrant } from './grant.js';
import { leftOf, type SubsidyProgramme } from './programme.js';
import type { SubsidyRejection } from './subsidy-rejection.js';

export interface Decided {
  readonly by: PersonId;
  readonly at: Date;
}

type Decision = Result<SubsidyGrant, SubsidyRejection>;

/** Ticks a paper off the checklist, or takes the tick back. */
export function checkPaper(
  grant: SubsidyGrant,
  programme: SubsidyProgramme,
  paper: { readonly code: string; readonly checked: boolean },
  { by, at }: Decided,
): Decision {
  if (grant.state !== 'requested') return err({ code: 'grant-decided' });
  if (!programme.papers.some(({ code }) => code === paper.code))
    return err({ code: 'unknown-paper', paper: paper.code });
  const others = grant.papers.filter(({ code }) => code !== paper.code);
  const ticked = { code: paper.code, checkedBy: by, checkedAt: at.toISOString() };
  return ok(next(grant, { papers: paper.checked ? [...others, ticked] : others }));
}

export interface Approval extends Decided {
  readonly programme: SubsidyProgramme;
  readonly booking: Booking;
  /** What the programme has granted the firm so far. */
  readonly grantedToFirm: number;
  readonly decisionNumber: string;
  /** Null = all that the programme allows: its share of the costs, up to what the firm has left. */
  readonly amount: number | null;
}

/** Only with all papers ticked, for a booking that stands, and within share, firm's limit and budget. */
export function approveGrant(grant: SubsidyGrant, approval: Approval): Decision {
  const { programme, booking, grantedToFirm, by, at } = approval;
  if (grant.state !== 'requested') return err({ code: 'grant-decided' });
  const decisionNumber = approval.decisionNumber.trim();
  if (decisionNumber === '' || decisionNumber.length > 60) return err({ code: 'decision-number-missing' });
  if (!isOccupying(booking) || !booking.quote) return err({ code: 'subsidy-needs-booking' });
  const missing = programme.papers.filter(({ code }) => !grant.papers.some((paper) => paper.code === code));
  if (missing.length > 0) return err({ code: 'papers-missing', papers: missing.map(({ code }) => code) });
  const share = shareOfCity(booking.quote, grant.costs, programme.percent);
  const firmLeft = programme.mostPerFirm - grantedToFirm;
  if (share <= 0) return err({ code: 'nothing-to-subsidise' });
  const amount = approval.amount ?? Math.min(share, firmLeft);
  if (firmLeft <= 0) return err({ code: 'firm-limit-reached', left: 0 });
  if (!Number.isSafeInteger(amount) || amount <= 0) return err({ code: 'amount-unusable' });
  if (amount > share) return err({ code: 'amount-above-share', most: share });
  if (amount > firmLeft) return err({ code: 'firm-limit-reached', left: firmLeft });
  if (amount > leftOf(programme)) return err({ code: 'budget-exhausted', left: leftOf(programme) });
  return ok(next(grant, { state: 'approved', reserved: amount, decisionNumber, decidedBy: by, decidedAt: at }));
}

export function refuseGrant(grant: SubsidyGrant, reason: string, { by, at }: Decided): Decision {
  if (grant.state !== 'requested') return err({ code: 'grant-decided' });
  if (!isReason(reason)) return err({ code: 'grant-reason-missing' });
  return ok(next(grant, { state: 'refused', reason: reason.trim(), decidedBy: by, decidedAt: at }));
}

/**
 * The city has paid `amount`; what was reserved beyond it returns to the budget. A booking that became cheaper since the
 * approval, by a move to another booth, is worth no more than the programme's share of what it costs now.
 */
export function settleGrant(
  grant: SubsidyGrant,
  { programme, booking, amount, at }: Pick<Approval, 'programme' | 'booking' | 'at'> & { readonly amount: number },
): Decision {
  if (grant.state !== 'approved') return err({ code: 'grant-decided' });
  if (!isOccupying(booking) || !booking.quote) return err({ code: 'subsidy-needs-booking' });
  if (!Number.isSafeInteger(amount) || amount < 0) return err({ code: 'amount-unusable' });
  if (amount > grant.reserved) return err({ code: 'amount-above-reserved', most: grant.reserved });
  const share = shareOfCity(booking.quote, grant.costs, programme.percent);
  if (amount > share) return err({ code: 'amount-above-share', most: share });
  return ok(next(grant, { state: 'settled', reserved: 0, settled: amount, settledAt: at }));
}

/** Request or approval comes to nothing, whoever's wish or whatever's end it is. */
export function releaseGrant(grant: SubsidyGrant, because: Because<ReleaseCause>): Decision {
  if (grant.state !== 'requested' && grant.state !== 'approved') return err({ code: 'grant-decided' });
  const { reason, cause } = whyOf(because);
  if (reason !== null && !isReason(reason)) return err({ code: 'grant-reason-missing' });
  return ok(next(grant, { state: 'released', reserved: 0, reason: reason?.trim() ?? null, cause }));
}

const isReason = (reason: string): boolean => reason.trim() !== '' && reason.trim().length <= 200;

const next = (grant: SubsidyGrant, change: Partial<SubsidyGrant>): SubsidyGrant => ({
  ...grant,
  ...change,
  version: grant.version + 1,
});
