/** The same events in the words of placing: known ids, and slots counted over the fair. `until` is the first slot in which all is well again. */
import type { CompanyId, InterpreterId, RequestId } from '@ketnoi/kernel';

export type DayEvent =
  | {
      readonly kind: 'no-show' | 'late';
      readonly companyIds: readonly CompanyId[];
      readonly from: number;
      readonly until: number;
    }
  | {
      readonly kind: 'interpreter-away';
      readonly interpreterId: InterpreterId;
      readonly from: number;
      readonly until: number;
    }
  | {
      readonly kind: 'place-closed';
      readonly placeIds: readonly string[];
      readonly from: number;
      readonly until: number;
    }
  | { readonly kind: 'cancelled'; readonly requestId: RequestId }
  | { readonly kind: 'new-request'; readonly requestId: RequestId }
  | { readonly kind: 'overrun'; readonly from: number; readonly slots: number };
