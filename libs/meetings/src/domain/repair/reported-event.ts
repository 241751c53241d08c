/** What people report on the day, in their words: ids and instants. One event each, however many companies it is about. */
import type { CompanyId, GroupId, InterpreterId, RequestId } from '@ketnoi/kernel';

export const EVENT_KINDS = [
  'no-show',
  'late',
  'interpreter-away',
  'place-closed',
  'cancelled',
  'new-request',
  'overrun',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Which fields belong to which kind is told by `FIELDS_OF_KIND`; absent and null mean the same. */
export interface ReportedEvent {
  readonly kind: EventKind;
  readonly companyIds?: readonly CompanyId[] | null;
  /** A whole delegation: every company that takes part through the group. */
  readonly groupId?: GroupId | null;
  readonly interpreterId?: InterpreterId | null;
  /** A booth or a table; or all of a zone, or all booths of a hall. */
  readonly placeId?: string | null;
  readonly zoneId?: string | null;
  readonly hallId?: string | null;
  readonly requestId?: RequestId | null;
  /** Default: now. */
  readonly from?: Date | null;
  /** Default: to the end of the fair. */
  readonly until?: Date | null;
  /** By how much something overruns. */
  readonly minutes?: number | null;
}

export type EventField = Exclude<keyof ReportedEvent, 'kind'>;

export interface KindFields {
  /** One of each group must be given, and not more than one. */
  readonly needs: readonly (readonly EventField[])[];
  readonly may: readonly EventField[];
}

export const FIELDS_OF_KIND: Readonly<Record<EventKind, KindFields>> = {
  'no-show': { needs: [['companyIds', 'groupId']], may: ['from'] },
  late: { needs: [['companyIds', 'groupId'], ['until']], may: ['from'] },
  'interpreter-away': { needs: [['interpreterId']], may: ['from', 'until'] },
  'place-closed': { needs: [['placeId', 'zoneId', 'hallId']], may: ['from', 'until'] },
  cancelled: { needs: [['requestId']], may: [] },
  'new-request': { needs: [['requestId']], may: [] },
  overrun: { needs: [['minutes']], may: ['from'] },
};
