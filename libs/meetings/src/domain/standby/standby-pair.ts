import type { CompanyId, RequestId } from '@ketnoi/kernel';

/**
 * A pair that could step in. Both sides have said yes to the request (only agreed requests are placed), so that it may
 * be held at once when the meeting it waits for falls through; nobody has to be asked again.
 */
export interface StandbyPair {
  readonly slot: number;
  /** The request whose meeting might fall through. */
  readonly insteadId: RequestId;
  /** From 1, the best first. */
  readonly position: number;
  readonly requestId: RequestId;
}

export interface StandbyPairView extends StandbyPair {
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
  /** Short names: the desk calls out firms that the catalogue does not show. */
  readonly buyerName: string;
  readonly supplierName: string;
  /** Of the meeting that might fall through. */
  readonly insteadNames: readonly [buyer: string, supplier: string];
}
