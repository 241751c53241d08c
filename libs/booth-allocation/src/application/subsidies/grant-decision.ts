import type { SubsidyGrant } from '../../domain/subsidy/grant.js';
import type { FirmLetter } from '../draws/ports/firm-letters.js';
import type { BookingInTime } from '../ports/bookings.js';
import type { ToldGrant } from './grant-desk.js';
import type { GrantInProgramme } from './ports/subsidies.js';

/** A request as it was found, with the booking that it is for. */
export interface FoundGrant extends GrantInProgramme {
  readonly seen: BookingInTime;
}

/** What becomes of a request, and who is told what. `grant`: as it is decided now. */
export interface GrantDecision extends ToldGrant {
  readonly found: FoundGrant;
  readonly letter: FirmLetter;
}

/** The letter about a decision, which names the programme. */
export const letterAbout = (
  { companyId }: SubsidyGrant,
  template: string,
  { programme }: FoundGrant,
  params: Readonly<Record<string, string | number>>,
): FirmLetter => ({ companyId, template, params: { programme: programme.name, ...params } });
