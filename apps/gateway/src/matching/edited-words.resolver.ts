import { TakeBackWords } from '@ketnoi/directory';
import { readEditedWords } from '@ketnoi/documents';
import { editedListResolver } from '../lists/edited-list.resolver.js';
import { tellWordCell } from './told-words.js';

/** The list of words, as it comes back with what they mean. */
export const EditedWordsResolver = editedListResolver({
  named: 'Words',
  useCase: TakeBackWords,
  read: readEditedWords,
  describe: {
    check: 'Which words the list, exported and edited, would map, map otherwise or map no longer. Writes nothing.',
    takeBack: 'Maps every word as the approved difference shows, or none when it is no longer what it was.',
  },
  tell: tellWordCell,
});
