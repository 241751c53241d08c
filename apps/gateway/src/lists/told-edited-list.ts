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

function refused(refusal: EditedListRefusal): object {
  if (refusal.code === 'unusable-file') return unusableFile(refusal.problems);
  if (refusal.code === 'changed-meanwhile') return named('ChangedMeanwhile', refusal.code);
  return sharedRefusal({ code: refusal.code }) ?? notFound();
}
