import type { MeetingOnGridFragment, WholeTimetableQuery } from './timetable.generated';

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

type Contents = NonNullable<WholeTimetableQuery['timetableContents']>;

/** All meetings of a timetable, with the names at which they point. */
export function gridMeetings({ companyIds, companies, placeIds, interpreterIds, meetings }: Contents): GridMeeting[] {
  const names = companies.map((company) => company?.shortName ?? HIDDEN);
  return meetings.map(({ requestId, slot, length, placeKind, locked, place, interpreter, companies: those }) => ({
    ...{ requestId, slot, length, placeKind, locked },
    placeId: placeIds[place] ?? '',
    interpreterId: typeof interpreter === 'number' ? (interpreterIds[interpreter] ?? null) : null,
    companies: those.map((company, at) => ({
      id: companyIds[company] ?? '',
      name: names[company] ?? HIDDEN,
      side: at === 0 ? 'buyer' : 'supplier',
    })),
  }));
}

/** "Fictional" stands behind every name of the demo; on a chip there is no room for it. */
export const shortOf = (name: string): string => name.replace(/ \([^)]*\)$/, '');

export const namesOf = ({ companies }: GridMeeting): string => companies.map(({ name }) => name).join(' – ');
