import type { Result } from '@ketnoi/kernel';
import { type FileProblem, unusableFile } from '../directory/firms-file.type.js';
import { notFound } from '../graphql/expected-error.type.js';
import { named, sharedRefusal } from '../graphql/refused.js';
import { type FoundDifference, TakenBackList, toListDifference } from './edited-list.type.js';

export type EditedListRefusal =
  | { readonly code: 'not-found' | 'changed-meanwhile' | 'idempotency-conflict' }
  | { readonly code: 'unusable-file'; readonly problems: readonly Omit<FileProblem, 'params'>[] };

export const toldDifference = (answer: Result<FoundDifference, EditedListRefusal>): object =>
  answer.ok ? toListDifference(answer.value) : refused(answer.error);

export const toldChanges = (answer: Result<{ readonly changed: number }, EditedListRefusal>): object =>
  answer.ok ? Object.assign(new TakenBackList(), answer.value) : refused(answer.error);

/** The same difference with its cells in other words. */
export function inWords<Found extends Omit<FoundDifference, 'seen' | 'rows' | 'problems'>>(
  found: Found,
  tell: (column: string, cell: string) => string,
): Found {
  const told = (changes: FoundDifference['changes']): FoundDifference['changes'] =>
    changes.map((change) => ({
      ...change,
      before: tell(change.column, change.before),
      after: tell(change.column, change.after),
    }));
  return { ...found, changes: told(found.changes), conflicts: told(found.conflicts) };
}

function refused(refusal: EditedListRefusal): object {
  if (refusal.code === 'unusable-file') return unusableFile(refusal.problems);
  if (refusal.code === 'changed-meanwhile') return named('ChangedMeanwhile', refusal.code);
  return sharedRefusal({ code: refusal.code }) ?? notFound();
}
