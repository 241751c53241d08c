import { type Actor, type FairId, hasFairRole } from '@ketnoi/kernel';

/** What does not exist and what the actor may not see answer alike. */
export interface NotFound {
  readonly code: 'not-found';
  readonly subject: string;
}
export const notFound = (subject: string): NotFound => ({ code: 'not-found', subject });

/** The actor sees the thing but may not do this to it. */
export interface NotAllowed {
  readonly code: 'not-allowed';
}
export const NOT_ALLOWED: NotAllowed = { code: 'not-allowed' };

/** Input that makes no sense, with where and why. */
export interface InvalidInput {
  readonly code: 'invalid-input';
  readonly problems: readonly { readonly path: string; readonly code: string }[];
}
export const invalidInput = (problems: InvalidInput['problems']): InvalidInput => ({ code: 'invalid-input', problems });

/** What is to be replaced is not what the actor saw. */
export interface ChangedMeanwhile {
  readonly code: 'changed-meanwhile';
}
export const CHANGED_MEANWHILE: ChangedMeanwhile = { code: 'changed-meanwhile' };

/** Organisers run a fair; nobody else sees its insides. */
export const organises = (actor: Actor, fairId: FairId): boolean => hasFairRole(actor, fairId, 'organiser');
/** Programme officers read what organisers read. */
export const oversees = (actor: Actor, fairId: FairId): boolean =>
  hasFairRole(actor, fairId, 'organiser', 'programme-officer');
