import type { PreviewRepairMutationVariables } from './desk.generated';

export type RepairEvent = Extract<PreviewRepairMutationVariables['events'], readonly unknown[]>[number];

/** Something that happened, with the name of whom or what it is about. */
export interface Report {
  readonly about: string;
  readonly event: RepairEvent;
}

/** Said again about the same company, interpreter or place, the newer word holds. */
export function withReport(reports: readonly Report[], next: Report): readonly Report[] {
  return [...reports.filter((one) => subjectOf(one) !== subjectOf(next)), next];
}

const subjectOf = ({ event }: Report): string =>
  [event.groupId, event.interpreterId, event.placeId, event.requestId, ...(event.companyIds ?? [])]
    .filter(Boolean)
    .join();
