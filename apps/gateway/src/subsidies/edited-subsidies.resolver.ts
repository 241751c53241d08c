import { TakeBackSubsidies } from '@ketnoi/booth-allocation';
import { readEditedGrants } from '@ketnoi/documents';
import { text } from '@ketnoi/messages';
import { editedListResolver } from '../lists/edited-list.resolver.js';

/** The list of requests for a subsidy, as it comes back with an officer's decisions. */
export const EditedSubsidiesResolver = editedListResolver({
  named: 'Subsidies',
  useCase: TakeBackSubsidies,
  read: readEditedGrants,
  describe: {
    check: 'Which requests for a subsidy the list, exported and edited, would approve or refuse. Writes nothing.',
    takeBack: 'Makes every decision that the approved difference shows, or none when it is no longer what it was.',
  },
  tell: (column, cell, language) => (column === 'state' ? text(language, 'values.grant-state', { state: cell }) : cell),
});
