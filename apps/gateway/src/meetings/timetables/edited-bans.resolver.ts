import { readEditedBans } from '@ketnoi/documents';
import { TakeBackBans } from '@ketnoi/meetings';
import { editedListResolver } from '../../lists/edited-list.resolver.js';
import { tellBanState } from './told-ban-state.js';

/** The list of pairs that organisers keep apart, as it comes back with more of them and with those that may meet. */
export const EditedBansResolver = editedListResolver({
  named: 'Bans',
  useCase: TakeBackBans,
  read: readEditedBans,
  describe: {
    check:
      'Which pairs the list of those kept apart, exported and edited, would keep apart and which it would let meet. Writes nothing.',
    takeBack:
      'Keeps apart and lets meet every pair as the approved difference shows, or none when it is no longer what it was.',
  },
  tell: (column, cell, language) => (column === 'state' ? tellBanState(cell, language) : cell),
});
