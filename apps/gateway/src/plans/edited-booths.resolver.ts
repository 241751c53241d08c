import { TakeBackBooths } from '@ketnoi/booth-allocation';
import { readEditedBooths } from '@ketnoi/documents';
import { editedListResolver } from '../lists/edited-list.resolver.js';

/** The list of booths, as it comes back from whoever edited it. */
export const EditedBoothsResolver = editedListResolver({
  named: 'Booths',
  useCase: TakeBackBooths,
  read: readEditedBooths,
  describe: {
    check: 'What the list of booths, exported and edited, would change. Writes nothing.',
    takeBack: 'Changes every booth as the approved difference shows, or none when it is no longer what it was.',
  },
});
