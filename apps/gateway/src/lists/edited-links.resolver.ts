import { TakeBackLinks } from '@ketnoi/accounts';
import { readEditedLinks } from '@ketnoi/documents';
import { text } from '@ketnoi/messages';
import { editedListResolver } from './edited-list.resolver.js';

/** The list of links by which staff sign in, as it comes back with those that are revoked. */
export const EditedLinksResolver = editedListResolver({
  named: 'Links',
  useCase: TakeBackLinks,
  read: readEditedLinks,
  describe: {
    check: 'Which sign-in links the list, exported and edited, would revoke. Writes nothing.',
    takeBack: 'Revokes every link that the approved difference names, and ends what they opened, or revokes none.',
  },
  tell: (column, cell, language) => (column === 'state' ? text(language, 'values.link-state', { state: cell }) : cell),
});
