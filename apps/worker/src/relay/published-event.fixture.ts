import type { FairId, PublishedEvent } from '@ketnoi/kernel';

/** The first event of fair f. */
export const anEvent = (type: string, payload: object): PublishedEvent => ({
  id: 'e',
  type,
  payload,
  fairId: 'f' as FairId,
  version: 1,
  requestId: null,
  at: new Date(0),
});
