import { TakeBackGroups } from '@ketnoi/directory';
import { readEditedGroups } from '@ketnoi/documents';
import { editedListResolver } from './edited-list.resolver.js';

/** The list of groups, as it comes back with the firms that take part through them. */
export const EditedGroupsResolver = editedListResolver({
  named: 'Groups',
  useCase: TakeBackGroups,
  read: readEditedGroups,
  describe: {
    check:
      'Which firms the list of groups, exported and edited, would let take part through which group. Writes nothing.',
    takeBack: 'Moves every firm as the approved difference shows, or none when it is no longer what it was.',
  },
});
