/**
 * Every job there is, with the ids it carries. A job is a bell, never the truth: it may ring twice, late, or not at all
 * until the sweeper notices. The rows decide what is to be done.
 */
export interface JobData {
  'propose-round': { fairId: string; roundId: string };
  'timetable-round': { fairId: string; roundId: string };
  'replace-meetings': { fairId: string; boothId: string; to?: string };
  'prepare-standby': { fairId: string };
  'run-draw': { fairId: string; drawId: string };
  'offer-freed-booth': { fairId: string; boothId: string };
  'book-transactions': { fairId: string };
  'send-mail': { mailId: string };
  'expire-holds': object;
  'release-subsidies': object;
  'close-offers': object;
  'watch-deposits': object;
  'clear-expired': object;
}
export type JobName = keyof JobData;

/** Rounds and draws take seconds of computing and have a queue of their own, so that a mail never waits behind one. */
export const QUEUES = ['rounds', 'chores'] as const;
export type QueueName = (typeof QUEUES)[number];

export const CATALOGUE: Readonly<Record<JobName, { readonly queue: QueueName }>> = {
  'propose-round': { queue: 'rounds' },
  'timetable-round': { queue: 'rounds' },
  'replace-meetings': { queue: 'chores' },
  'prepare-standby': { queue: 'chores' },
  'run-draw': { queue: 'rounds' },
  'offer-freed-booth': { queue: 'chores' },
  'book-transactions': { queue: 'chores' },
  'send-mail': { queue: 'chores' },
  'expire-holds': { queue: 'chores' },
  'release-subsidies': { queue: 'chores' },
  'close-offers': { queue: 'chores' },
  'watch-deposits': { queue: 'chores' },
  'clear-expired': { queue: 'chores' },
};

export const JOB_NAMES = Object.keys(CATALOGUE) as JobName[];
