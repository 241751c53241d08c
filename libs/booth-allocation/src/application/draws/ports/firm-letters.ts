import type { CompanyId, FairId } from '@ketnoi/kernel';

/** A letter to everybody who belongs to a company, and to the leader of its group, each in their own language. */
export interface FirmLetter {
  readonly companyId: CompanyId;
  /** The texts `mails.<template>.subject` and `.body`. */
  readonly template: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Port: letters leave after the transaction that wrote them. A constant number of statements for however many. */
export abstract class FirmLetters {
  abstract write(fairId: FairId, letters: readonly FirmLetter[], requestId: string | null): Promise<void>;
}
