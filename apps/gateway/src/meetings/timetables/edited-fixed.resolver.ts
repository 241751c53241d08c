import { readEditedFixed } from '@ketnoi/documents';
import { TakeBackFixed } from '@ketnoi/meetings';
import { editedListResolver } from '../../lists/edited-list.resolver.js';
import { tellPin } from './told-pin.js';

/** The list of pinned and special meetings, as it comes back with those that rounds may treat like any other. */
export const EditedFixedResolver = editedListResolver({
  named: 'FixedMeetings',
  useCase: TakeBackFixed,
  read: readEditedFixed,
  describe: {
    check:
      'Which pins the list of pinned and special meetings, exported and edited, would take off, and which terms it would change or lift. Writes nothing.',
    takeBack:
      'Takes off every pin and changes all terms as the approved difference shows, or nothing of it when it is no longer what it was.',
  },
  tell: (column, cell, language) => (column === 'pin' ? tellPin(cell, language) : cell),
});
