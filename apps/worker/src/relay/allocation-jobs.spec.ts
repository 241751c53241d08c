import type { FairId, PublishedEvent } from '@ketnoi/kernel';
import { allocationJobOf } from './allocation-jobs.js';

const event = (type: string, payload: object): PublishedEvent => ({
  id: 'e',
  type,
  payload,
  fairId: 'f' as FairId,
  version: 1,
  requestId: null,
  at: new Date(0),
});

it('has a draw carried out that was asked for', () => {
  expect(allocationJobOf(event('draw-requested', { drawId: 'd' }))).toEqual({
    job: 'run-draw',
    data: { fairId: 'f', drawId: 'd' },
    jobId: 'draw-d',
  });
});

it('has a booth offered to those who wait, whatever freed it', () => {
  for (const type of ['booth-released', 'hold-expired', 'booking-cancelled', 'booth-reopened', 'booth-added'])
    expect(allocationJobOf(event(type, { boothId: 'b' }))).toMatchObject({
      job: 'offer-freed-booth',
      jobId: 'offer-b',
    });
  expect(allocationJobOf(event('booth-booked', { boothId: 'b' }))).toBeNull();
});

it('has transactions of the bank matched when a statement came', () => {
  expect(allocationJobOf(event('statement-imported', { statementId: 's', fresh: 1 }))).toEqual({
    job: 'book-transactions',
    data: { fairId: 'f' },
    jobId: 'transactions-f',
  });
});
