import { TakeBackFirms } from '@ketnoi/directory';
import { readEditedFirms } from '@ketnoi/documents';
import { editedListResolver } from './edited-list.resolver.js';

/** The list of firms, as it comes back from whoever edited it. */
export const EditedFirmsResolver = editedListResolver({
  named: 'Firms',
  useCase: TakeBackFirms,
  read: readEditedFirms,
  describe: {
    check: 'What the list of companies, exported and edited, would change. Writes nothing.',
    takeBack: 'Changes everything that the approved difference shows, or nothing when it is no longer what it was.',
  },
});
