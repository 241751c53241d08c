import { CountedIds, InMemoryUnitOfWork, TestClock } from '@ketnoi/kernel/testing';
import {
  accountsContract,
  InMemoryConsents,
  InMemoryInvitations,
  InMemoryMemberships,
  InMemorySessions,
  InMemorySignInLinks,
} from '@ketnoi/accounts/testing';

accountsContract('in memory', async () => {
  const clock = new TestClock(new Date());
  const ids = new CountedIds();
  const unitOfWork = new InMemoryUnitOfWork(clock);
  return {
    sessions: new InMemorySessions(clock),
    links: new InMemorySignInLinks(clock),
    invitations: new InMemoryInvitations(clock),
    memberships: new InMemoryMemberships(),
    consents: new InMemoryConsents(clock),
    nextId: <B extends string>() => ids.next<B>(),
    run: (work) => unitOfWork.run(work),
  };
});
