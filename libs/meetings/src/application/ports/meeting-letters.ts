import type { CompanyId, FairId } from '@ketnoi/kernel';

/** A buyer whose meetings with a supplier are held at another booth of the supplier's from now on. */
export interface PlaceLetter {
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
  readonly fromBoothId: string;
  readonly toBoothId: string;
  readonly meetings: number;
}

/** Port: letters about meetings leave after the transaction that wrote them, to each who attends, in their own language. */
export abstract class MeetingLetters {
  abstract placesChanged(fairId: FairId, letters: readonly PlaceLetter[]): Promise<void>;
}
