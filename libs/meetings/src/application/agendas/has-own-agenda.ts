import type { FairId, PersonId } from '@ketnoi/kernel';
import type { FairSetup } from '../ports/fair-setup.js';
import type { Participations } from '../ports/participations.js';

/** Whether the person has an agenda of their own at the fair: of the companies they belong to, or as an interpreter. */
export const hasOwnAgenda = async (
  { setup, participations }: { readonly setup: FairSetup; readonly participations: Participations },
  fairId: FairId,
  personId: PersonId,
): Promise<boolean> =>
  (await setup.interpreters(fairId)).some((interpreter) => interpreter.personId === personId) ||
  participations.attends(fairId, personId);
