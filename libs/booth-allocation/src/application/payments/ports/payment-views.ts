import type { BookingId, CompanyId, Currency, FairId, Page, PageRequest } from '@ketnoi/kernel';
import type { CancelCause } from '../../../domain/own-causes.js';
import type { Quote } from '../../../domain/pricing/quote.js';
import type { StatementId, TransactionId, TransactionState } from '../../../domain/payment/bank-transaction.js';
import type { Doubt } from '../../../domain/payment/match-transaction.js';
import type {
  PaymentPurpose,
  PaymentRequest,
  PaymentRequestId,
  PaymentRequestState,
} from '../../../domain/payment/payment-request.js';

/** A fair as papers name it. */
export interface FairOnPaper {
  /** By language; Vietnamese and English where the organiser gave them. */
  readonly names: Readonly<Partial<Record<string, string>>>;
  readonly venue: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeZone: string;
  readonly fictional: boolean;
}

/** A firm as papers and invoices name it. */
export interface FirmOnPaper {
  readonly companyId: CompanyId;
  readonly registeredName: string;
  readonly englishName: string | null;
  readonly taxCode: string | null;
  readonly country: string;
  readonly address: string | null;
}

/** An invoice that the e-invoice provider has issued. */
export interface IssuedInvoice {
  readonly companyId: CompanyId;
  readonly series: string;
  readonly number: string;
  readonly issuedOn: string;
}

export interface PaymentRequestView {
  readonly request: PaymentRequest;
  readonly fair: FairOnPaper;
  /** Those of the lines, by name. */
  readonly firms: readonly FirmOnPaper[];
  readonly invoices: readonly IssuedInvoice[];
  readonly createdAt: Date;
  readonly paidAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly cancelReason: string | null;
  readonly cancelCause: CancelCause | null;
}

/** For whom a listed request asks, and for which booth of theirs. */
export interface AskedFirm {
  readonly bookingId: BookingId;
  readonly companyName: string;
  readonly boothNumber: string;
}

/** A request in a list. Amounts are in the minor unit of its currency. */
export interface ListedPaymentRequest {
  readonly id: PaymentRequestId;
  readonly reference: string;
  readonly state: PaymentRequestState;
  readonly currency: Currency;
  readonly total: number;
  readonly received: number;
  readonly firms: number;
  /** Line by line, each booking once. */
  readonly askedOf: readonly AskedFirm[];
  readonly dueOn: string | null;
  readonly createdAt: Date;
  readonly cancelReason: string | null;
  readonly cancelCause: CancelCause | null;
}

export interface ListedTransaction {
  readonly id: TransactionId;
  readonly statementId: StatementId;
  readonly row: number;
  readonly bookedOn: string;
  readonly amount: number;
  readonly currency: Currency;
  readonly content: string;
  readonly bankId: string | null;
  readonly state: TransactionState;
  readonly doubt: Doubt | null;
  /** The request that it paid or may be meant for. */
  readonly requestId: PaymentRequestId | null;
  readonly reference: string | null;
  readonly shortfall: number;
  readonly excess: number;
  readonly note: string | null;
}

/** A booking as its confirmation tells it. */
export interface BookingOnPaper {
  readonly bookingId: BookingId;
  readonly state: 'approved' | 'confirmed' | 'paid';
  readonly fair: FairOnPaper;
  readonly firm: FirmOnPaper;
  readonly boothNumber: string;
  readonly hall: string | null;
  readonly zone: string | null;
  readonly kind: string;
  readonly areaDm2: number;
  readonly openSides: number;
  readonly currency: Currency;
  readonly price: number;
  readonly quote: Quote | null;
  readonly deposit: number | null;
  readonly paid: number;
  /** A shortfall that was let pass. */
  readonly waived: number;
  readonly bookedAt: Date | null;
}

/** What the e-invoice provider needs of a line whose money is in. */
export interface VatLine {
  readonly reference: string;
  readonly line: number;
  readonly firm: FirmOnPaper;
  readonly fair: FairOnPaper;
  readonly boothNumber: string;
  readonly purpose: PaymentPurpose;
  readonly currency: Currency;
  readonly gross: number;
  readonly vat: number;
  readonly vatPermille: number;
  /** ISO date in the fair's zone. */
  readonly paidOn: string;
  readonly invoice: Omit<IssuedInvoice, 'companyId'> | null;
}

/** `readable`: leaves out requests that name a company besides these; null leaves out none. */
export interface RequestsOfCompany {
  readonly companyId: CompanyId;
  readonly readable: readonly CompanyId[] | null;
}

/** Port: what screens and papers show of payments. A constant number of statements each. */
export abstract class PaymentViews {
  abstract request(fairId: FairId, id: PaymentRequestId): Promise<PaymentRequestView | null>;
  /** Newest first: all of the fair's, or those about one company. Null = no such fair, or none the company is in. */
  abstract requests(
    fairId: FairId,
    asked: RequestsOfCompany | null,
    page: PageRequest,
  ): Promise<Page<ListedPaymentRequest> | null>;
  /** Latest first. Null = no such fair. */
  abstract transactions(
    fairId: FairId,
    state: TransactionState | null,
    page: PageRequest,
  ): Promise<Page<ListedTransaction> | null>;
  /** All of a fair, the latest day first. */
  abstract allTransactions(fairId: FairId): Promise<readonly ListedTransaction[]>;
  /** All of a fair, the newest first. */
  abstract allRequests(fairId: FairId): Promise<readonly ListedPaymentRequest[]>;
  /** Null for a booking that does not stand. */
  abstract booking(fairId: FairId, id: BookingId): Promise<BookingOnPaper | null>;
  /** By request and line. Null = no such fair. */
  abstract vatLines(fairId: FairId): Promise<readonly VatLine[] | null>;
}
