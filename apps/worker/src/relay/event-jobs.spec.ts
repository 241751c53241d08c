import { bellsOf, jobOf } from './event-jobs.js';
import { anEvent } from './published-event.fixture.js';

describe('jobOf', () => {
  it('rings a round under an id of its own, by kind', () => {
    expect(jobOf(anEvent('round-requested', { roundId: 'r', kind: 'propose' }))).toEqual({
      job: 'propose-round',
      data: { fairId: 'f', roundId: 'r' },
      jobId: 'round-r',
    });
    expect(jobOf(anEvent('round-requested', { roundId: 'r', kind: 'timetable' }))?.job).toBe('timetable-round');
  });

  it('rings the post for a letter', () => {
    expect(jobOf(anEvent('mail-written', { mailId: 'm' }))).toEqual({
      job: 'send-mail',
      data: { mailId: 'm' },
      jobId: 'mail-m',
    });
  });

  it('has the meetings at a booth that was given back placed anew', () => {
    expect(jobOf(anEvent('booth-released', { boothId: 'b' }))).toEqual({
      job: 'replace-meetings',
      data: { fairId: 'f', boothId: 'b' },
      jobId: 'booth-b',
    });
  });

  it('sends meetings along to where the company of a booth has gone', () => {
    expect(bellsOf(anEvent('booth-moved', { boothId: 'a', from: 'a', to: 'b' }))).toEqual([
      { job: 'replace-meetings', data: { fairId: 'f', boothId: 'a', to: 'b' }, jobId: 'booth-a' },
    ]);
    const swapped = bellsOf(anEvent('booths-swapped', { boothId: 'a', other: { boothId: 'b' } }));
    expect(swapped.map(({ data }) => data)).toEqual([
      { fairId: 'f', boothId: 'a', to: 'b' },
      { fairId: 'f', boothId: 'b', to: 'a' },
    ]);
    expect(bellsOf(anEvent('booth-released', { boothId: 'b' }))).toHaveLength(1);
  });

  it('rings nothing for what only live views care about', () => {
    expect(jobOf(anEvent('booth-booked', {}))).toBeNull();
  });
});
