import { goneAlong } from '@ketnoi/booth-allocation';
import type { PublishedEvent } from '@ketnoi/kernel';
import type { Bell, JobName } from '@ketnoi/jobs';

/** The id under which a round rings: the same from relay and sweeper, so that two bells are one job. */
export const roundBell = (fairId: string, roundId: string, kind: 'propose' | 'timetable'): Bell<JobName> => ({
  job: kind === 'propose' ? 'propose-round' : 'timetable-round',
  data: { fairId, roundId },
  jobId: `round-${roundId}`,
});

export const mailBell = (mailId: string): Bell<JobName> => ({
  job: 'send-mail',
  data: { mailId },
  jobId: `mail-${mailId}`,
});

/** `to`: where the booth's company has gone, should it be known. */
export const boothBell = (fairId: string, boothId: string, to?: string): Bell<JobName> => ({
  job: 'replace-meetings',
  data: { fairId, boothId, ...(to === undefined ? {} : { to }) },
  jobId: `booth-${boothId}`,
});

export const standbyBell = (fairId: string): Bell<JobName> => ({
  job: 'prepare-standby',
  data: { fairId },
  jobId: `standby-${fairId}`,
});

/** Which jobs an event rings: a swap sends the meetings of two booths along. Everything else that listens does so through the live channel. */
export function bellsOf(event: PublishedEvent): readonly Bell<JobName>[] {
  const along = goneAlong(event).map(({ boothId, to }) => boothBell(event.fairId ?? '', boothId, to));
  const bell = jobOf(event);
  return bell ? [bell, ...along] : along;
}

/** The one job that most events ring, if any. */
export function jobOf(event: PublishedEvent): Bell<JobName> | null {
  const payload = event.payload as Record<string, string>;
  switch (event.type) {
    case 'round-requested':
      return roundBell(event.fairId ?? '', payload.roundId, payload.kind as 'propose' | 'timetable');
    case 'mail-written':
      return mailBell(payload.mailId);
    case 'timetable-released':
      return standbyBell(event.fairId ?? '');
    case 'booth-released':
    case 'booking-cancelled':
    case 'booking-lapsed':
    case 'booking-merged':
    case 'booking-withdrawn':
    case 'co-exhibitor-left':
      return boothBell(event.fairId ?? '', payload.boothId);
    default:
      return null;
  }
}
