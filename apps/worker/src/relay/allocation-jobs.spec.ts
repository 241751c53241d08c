import { allocationJobOf } from './allocation-jobs.js';
import { anEvent } from './published-event.fixture.js';

it('has a draw carried out that was asked for', () => {
  expect(allocationJobOf(anEvent('draw-requested', { drawId: 'd' }))).toEqual({
    job: 'run-draw',
    data: { fairId: 'f', drawId: 'd' },
    jobId: 'draw-d',
  });
});

it('has a booth offered to those who wait, whatever freed it', () => {
  for (const type of ['booth-released', 'hold-expired', 'booking-cancelled', 'booth-reopened', 'booth-added'])
    expect(allocationJobOf(anEvent(type, { boothId: 'b' }))).toMatchObject({
      job: 'offer-freed-booth',
      jobId: 'offer-b',
    });
  expect(allocationJobOf(anEvent('booth-booked', { boothId: 'b' }))).toBeNull();
});

it('has transactions of the bank matched when a statement came', () => {
  expect(allocationJobOf(anEvent('statement-imported', { statementId: 's', fresh: 1 }))).toEqual({
    job: 'book-transactions',
    data: { fairId: 'f' },
    jobId: 'transactions-f',
  });
});
