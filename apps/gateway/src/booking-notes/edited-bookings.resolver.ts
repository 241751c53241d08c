import { TakeBackBookings } from '@ketnoi/booth-allocation';
import { readEditedBookings } from '@ketnoi/documents';
import { editedListResolver } from '../lists/edited-list.resolver.js';

/** The list of bookings, as it comes back with the office's notes. */
export const EditedBookingsResolver = editedListResolver({
  named: 'Bookings',
  useCase: TakeBackBookings,
  read: readEditedBookings,
  describe: {
    check: 'What the list of bookings, exported and edited, would change: its notes. Writes nothing.',
    takeBack: 'Writes every note that the approved difference shows, or none when it is no longer what it was.',
  },
});
