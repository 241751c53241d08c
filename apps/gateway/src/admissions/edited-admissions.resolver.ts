import { TakeBackAdmissions } from '@ketnoi/accounts';
import { readEditedAdmissions } from '@ketnoi/documents';
import { editedListResolver } from '../lists/edited-list.resolver.js';
import { tellAdmission } from './told-admissions.js';

/** The list of those who ask to take part, as it comes back with whom to admit and whom to turn down. */
export const EditedAdmissionsResolver = editedListResolver({
  named: 'Admissions',
  useCase: TakeBackAdmissions,
  read: readEditedAdmissions,
  describe: {
    check: 'Whom the list of admissions, exported and edited, would admit or turn down. Writes nothing.',
    takeBack: 'Makes every decision that the approved difference shows, or none when it is no longer what it was.',
  },
  tell: tellAdmission,
});
