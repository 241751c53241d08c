import { TakeBackPaymentRequests } from '@ketnoi/booth-allocation';
import { readEditedPaymentRequests } from '@ketnoi/documents';
import { editedListResolver } from '../lists/edited-list.resolver.js';

/** The list of requests for payment, as it comes back with those that are cancelled. */
export const EditedPaymentRequestsResolver = editedListResolver({
  named: 'PaymentRequests',
  useCase: TakeBackPaymentRequests,
  read: readEditedPaymentRequests,
  describe: {
    check: 'Which requests for payment the list, exported and edited, would cancel. Writes nothing.',
    takeBack: 'Cancels every request that the approved difference names, or none when it is no longer what it was.',
  },
});
