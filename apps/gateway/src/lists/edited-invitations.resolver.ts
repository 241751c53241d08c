import { type InvitationsDifference, TakeBackInvitations } from '@ketnoi/accounts';
import { readEditedInvitations } from '@ketnoi/documents';
import type { Language } from '@ketnoi/kernel';
import { editedListResolver } from './edited-list.resolver.js';
import type { FoundDifference } from './edited-list.type.js';
import { tellInvitationState, tellRole } from './told-places.js';

/** The list of invitations, as it comes back with whom to invite and whose invitation to revoke. */
export const EditedInvitationsResolver = editedListResolver({
  named: 'Invitations',
  useCase: TakeBackInvitations,
  read: readEditedInvitations,
  describe: {
    check:
      'Whom the list of invitations, exported and edited, would invite (column `invitation`) and whose invitation it would revoke. Writes nothing.',
    takeBack:
      'Sends and revokes every invitation as the approved difference shows, or none when it is no longer what it was.',
  },
  tell: (_, cell, language) => tellInvitationState(cell, language),
  tellMore: ({ invitations }, language) => invitations.map((invitation) => told(invitation, language)),
});

/** A new invitation is told in one line: to whom by name, where, in which language. */
const told = (
  { row, email, place, companyName, language: letter, name }: InvitationsDifference['invitations'][number],
  language: Language,
): FoundDifference['changes'][number] => ({
  ...{ row, id: '', name: email, column: 'invitation', before: '' },
  after: [name, tellRole(place.role, language), companyName, letter].filter(Boolean).join(' · '),
});
