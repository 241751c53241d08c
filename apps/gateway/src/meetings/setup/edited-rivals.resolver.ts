import { readEditedRivals } from '@ketnoi/documents';
import { TakeBackRivals } from '@ketnoi/meetings';
import { editedListResolver } from '../../lists/edited-list.resolver.js';
import { tellRivalGroup } from './told-rival-group.js';

/** The list of competitors that must not see each other meet, as it comes back with other groups. */
export const EditedRivalsResolver = editedListResolver({
  named: 'Rivals',
  useCase: TakeBackRivals,
  read: readEditedRivals,
  describe: {
    check:
      'Which companies the list of rivals, exported and edited, would put into which group and take out of it. Writes nothing.',
    takeBack:
      'Makes every group of rivals what the approved difference shows, or none when it is no longer what it was.',
  },
  tell: (column, cell, language) => (column === 'group' ? tellRivalGroup(cell, language) : cell),
});
