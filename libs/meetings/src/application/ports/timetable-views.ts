import type { CompanyId, FairId, Page, PageRequest, TimetableId } from '@ketnoi/kernel';
import type { Meeting, Timetable, Unscheduled } from '../../domain/timetables/timetable.js';
import type { Pin } from './locks.js';

export interface UnscheduledView extends Unscheduled {
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
}

export interface PinView extends Pin {
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
}

export interface BanView {
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
  readonly reason: string | null;
}

/** Read model: timetables as organisers look through them. */
export abstract class TimetableViews {
  abstract has(fairId: FairId, timetableId: TimetableId): Promise<boolean>;
  abstract versions(fairId: FairId): Promise<readonly Timetable[]>;
  /** In the order of time. */
  abstract meetings(fairId: FairId, timetableId: TimetableId, page: PageRequest): Promise<Page<Meeting>>;
  abstract unscheduled(fairId: FairId, timetableId: TimetableId, page: PageRequest): Promise<Page<UnscheduledView>>;
  abstract pins(fairId: FairId): Promise<readonly PinView[]>;
  abstract bans(fairId: FairId): Promise<readonly BanView[]>;
}
