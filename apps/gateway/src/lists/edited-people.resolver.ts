import { TakeBackPeople } from '@ketnoi/accounts';
import { readEditedPeople } from '@ketnoi/documents';
import { editedListResolver } from './edited-list.resolver.js';
import { tellRoles } from './told-places.js';

/** The list of people, as it comes back with the places that they are to hold. */
export const EditedPeopleResolver = editedListResolver({
  named: 'People',
  useCase: TakeBackPeople,
  read: readEditedPeople,
  tell: (column, cell, language) => (column === 'roles' ? tellRoles(cell, language) : cell),
  describe: {
    check: 'Which roles the list of people, exported and edited, would give and take. Writes nothing.',
    takeBack: 'Gives and takes every place as the approved difference shows, or none when it is no longer what it was.',
  },
});
