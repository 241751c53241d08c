import { TakeBackWaitlist } from '@ketnoi/booth-allocation';
import { readEditedWaitlist } from '@ketnoi/documents';
import { editedListResolver } from '../lists/edited-list.resolver.js';

/** The waitlist, as it comes back with who is taken off it. */
export const EditedWaitlistResolver = editedListResolver({
  named: 'Waitlist',
  useCase: TakeBackWaitlist,
  read: readEditedWaitlist,
  describe: {
    check: 'Whom the waitlist, exported and edited, would take off it. Writes nothing.',
    takeBack: 'Takes everybody off whom the approved difference names, or nobody when it is no longer what it was.',
  },
});
