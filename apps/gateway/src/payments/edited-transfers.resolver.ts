import { TakeBackTransfers } from '@ketnoi/booth-allocation';
import { readEditedTransfers } from '@ketnoi/documents';
import { editedListResolver } from '../lists/edited-list.resolver.js';

/** The list of transfers, as it comes back with the requests that they pay. */
export const EditedTransfersResolver = editedListResolver({
  named: 'Transfers',
  useCase: TakeBackTransfers,
  read: readEditedTransfers,
  describe: {
    check: 'Which requests the list of transfers, exported and edited, would say are paid. Writes nothing.',
    takeBack: 'Books every transfer that the approved difference assigns, or none when it is no longer what it was.',
  },
});
