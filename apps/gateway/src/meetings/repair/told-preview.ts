import { countChanges, type RepairChange as Change, type RepairPreview as Preview } from '@ketnoi/meetings';
import { toUnscheduled, type UnscheduledRequest } from '../timetables/timetable.type.js';
import { type RepairChange, RepairPreview } from './repair.type.js';

/** A preview as the schema tells it. */
export function toldPreview(preview: Preview): RepairPreview {
  const { basedOn, fingerprint, openSlot, before, after, unreleased, changes, unplaced, people, companies } = preview;
  return Object.assign(new RepairPreview(), {
    basedOnVersion: basedOn.versionNumber ?? 0,
    ...{ fingerprint, openSlot, before, after, unreleased, people, companies },
    ...countChanges(changes),
    changes: changes.map(toldChange),
    unplaced: unplaced.map(toUnscheduled),
  });
}

const toldChange = (change: Change): RepairChange => ({ ...change, reason: toldReason(change) });

function toldReason({ reason, before }: Change): UnscheduledRequest | null {
  if (!reason || !before) return null;
  return toUnscheduled({ ...reason, buyerId: before.buyerId, supplierId: before.supplierId });
}
