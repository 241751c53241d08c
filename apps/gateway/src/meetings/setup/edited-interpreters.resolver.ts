import { readEditedInterpreters, toldInterpreterCell } from '@ketnoi/documents';
import { TakeBackInterpreters } from '@ketnoi/meetings';
import { editedListResolver } from '../../lists/edited-list.resolver.js';

/** The list of interpreters, as it comes back with whom to engage and on what terms. */
export const EditedInterpretersResolver = editedListResolver({
  named: 'Interpreters',
  useCase: TakeBackInterpreters,
  read: readEditedInterpreters,
  tell: toldInterpreterCell,
  describe: {
    check:
      'Whom the list of interpreters, exported and edited, would engage and dismiss, on what terms, and when they would not be there. Writes nothing.',
    takeBack: 'Engages, dismisses and keeps hours as the approved difference shows, or nothing of it.',
  },
});
