import { CountedIds } from '@ketnoi/kernel/testing';
import { COMPANY, FAIR, InMemorySubsidies, OTHER_COMPANY, subsidiesContract } from '../../../testing/index.js';

subsidiesContract('in memory', async () => {
  const subsidies = new InMemorySubsidies();
  const ids = new CountedIds();
  return {
    subsidies,
    fairId: FAIR,
    companyIds: [COMPANY, OTHER_COMPANY],
    bookingIds: [ids.next<'booking'>(), ids.next<'booking'>()],
    nextId: () => ids.next(),
    end: async (bookingId) => void subsidies.ended.add(bookingId),
    run: (work) => work(),
  };
});
