import { type BoothId, type CompanyId, money } from '@ketnoi/kernel';
import type { BookingRules, Booth, Claim } from '@ketnoi/booth-allocation';
import { aBooth, CLOSES, FAIR, OPENS, someRules } from '../booths.fixture.js';
import { BOOTHS, COMPANIES, PRICE, type Story } from './story.js';

/** Plays a story, one happening after the other. */
export interface Teller {
  readonly now: Date;
  /** Every claim there has been, in the order in which they were made; booths that were closed and reopened leave none. */
  claims(): readonly Claim[];
  /** `ok`, or the code of the refusal. */
  play(happening: Story['happenings'][number]): Promise<string>;
}

const numbered = (letter: string, n: number): string => `01985f00-0000-7000-8000-0000000000${letter}${n}`;
export const boothIds = Array.from({ length: BOOTHS }, (_, i) => numbered('b', i) as BoothId);
export const companyIds = Array.from({ length: COMPANIES }, (_, i) => numbered('c', i) as CompanyId);
export const boothsOf = (): Booth[] => boothIds.map((id) => aBooth({ id, price: money(PRICE, 'VND') }));

export const rulesOf = ({ approval, boothsPerCompany, depositPercent, fees }: Story): BookingRules =>
  someRules({
    opensAt: OPENS,
    closesAt: CLOSES,
    approval,
    boothsPerCompany,
    depositPercent,
    cancellationFees: fees,
    fairId: FAIR,
  });
