import type { BookingId, CompanyId, DomainEvent } from '@ketnoi/kernel';
import type { GrantId } from './grant.js';
import type { ProgrammeId } from './programme.js';

/** What every event about a grant says. */
export interface GrantEventPayload {
  readonly grantId: GrantId;
  readonly programmeId: ProgrammeId;
  readonly bookingId: BookingId;
  readonly companyId: CompanyId;
}
type Told<Type extends string, More = object> = DomainEvent<Type, GrantEventPayload & More>;

export type SubsidyProgrammeOpened = DomainEvent<'subsidy-programme-opened', { readonly programmeId: ProgrammeId }>;
export type SubsidyProgrammeChanged = DomainEvent<'subsidy-programme-changed', { readonly programmeId: ProgrammeId }>;
export type SubsidyRequested = Told<'subsidy-requested'>;
export type SubsidyPaperChecked = Told<'subsidy-paper-checked', { readonly paper: string; readonly checked: boolean }>;
/** `amount` is reserved from now on. */
export type SubsidyApproved = Told<'subsidy-approved', { readonly amount: number }>;
export type SubsidyRefused = Told<'subsidy-refused'>;
/** The city paid `amount`; `returned` went back to the budget. */
export type SubsidySettled = Told<'subsidy-settled', { readonly amount: number; readonly returned: number }>;
export type SubsidyReleased = Told<'subsidy-released', { readonly returned: number }>;

export type SubsidyEvent =
  | SubsidyProgrammeOpened
  | SubsidyProgrammeChanged
  | SubsidyRequested
  | SubsidyPaperChecked
  | SubsidyApproved
  | SubsidyRefused
  | SubsidySettled
  | SubsidyReleased;
export type GrantEvent = Exclude<SubsidyEvent, SubsidyProgrammeOpened | SubsidyProgrammeChanged>;
