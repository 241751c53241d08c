import type { MeetingOnGridFragment } from './timetable.generated';

/** A meeting as the grid shows it, with the names that stand on it. */
export interface GridMeeting {
  readonly requestId: string;
  /** All companies of it: the buyer, the supplier, and mostly nobody else. */
  readonly companies: readonly { readonly id: string; readonly name: string; readonly side: Side }[];
  readonly slot: number;
  readonly length: number;
  readonly placeKind: MeetingOnGridFragment['placeKind'];
  readonly placeId: string;
  readonly interpreterId: string | null;
  readonly locked: boolean;
}

export type Side = 'buyer' | 'supplier';

/** Names of companies that the reader may not see. */
const HIDDEN = '…';

export function gridMeeting(meeting: MeetingOnGridFragment): GridMeeting {
  const { requestId, buyerId, supplierId, buyer, supplier, otherIds, others } = meeting;
  const { slot, length, placeKind, placeId, interpreterId, locked } = meeting;
  return {
    ...{ requestId, slot, length, placeKind, placeId, interpreterId: interpreterId ?? null, locked },
    companies: [
      { id: buyerId, name: buyer?.shortName ?? HIDDEN, side: 'buyer' },
      { id: supplierId, name: supplier?.shortName ?? HIDDEN, side: 'supplier' },
      ...otherIds.map((id, at) => ({ id, name: others[at]?.shortName ?? HIDDEN, side: 'supplier' as const })),
    ],
  };
}

/** "Fictional" stands behind every name of the demo; on a chip there is no room for it. */
export const shortOf = (name: string): string => name.replace(/ \([^)]*\)$/, '');

export const namesOf = ({ companies }: GridMeeting): string => companies.map(({ name }) => name).join(' – ');
