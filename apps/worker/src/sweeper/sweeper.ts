import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { JobProducer } from '@ketnoi/jobs';
import { DueStandby, Leases, UnfinishedWork } from '@ketnoi/persistence';
import { drawBell, offerBell, transactionsBell } from '../relay/allocation-jobs.js';
import { boothBell, mailBell, roundBell, standbyBell } from '../relay/event-jobs.js';

const LEASE = 'sweeper';
const EVERY_MS = 2_000;
const DUE = ['expire-holds', 'close-offers'] as const;
const SLOWLY_DUE = ['clear-expired', 'release-subsidies', 'watch-deposits'] as const;
/** Clearing, deposits counted in days, standby pairs, and meetings at booths that no event told of, are no hurry: once a minute. */
const SLOW_SWEEPS = 30;

/**
 * Rings again whatever the rows say is unfinished, so that an emptied Redis loses nothing, and the jobs that are due by
 * the clock. A job that waits or runs already is not doubled: its id is taken.
 */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Sweeper.name);
  private readonly holder = randomUUID();
  private sweeps = 0;
  private timer: NodeJS.Timeout | null = null;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly leases: Leases,
    private readonly unfinished: UnfinishedWork,
    private readonly dueStandby: DueStandby,
    private readonly jobs: JobProducer,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweeping = this.sweeping.then(() => this.sweep());
    }, EVERY_MS);
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.sweeping;
    await this.leases.release(LEASE, this.holder).catch(() => undefined);
  }

  private async sweep(): Promise<void> {
    try {
      if (!(await this.leases.hold(LEASE, this.holder, (3 * EVERY_MS) / 1000))) return;
      const slow = this.sweeps++ % SLOW_SWEEPS === 0;
      for (const job of slow ? ([...DUE, ...SLOWLY_DUE] as const) : DUE)
        await this.jobs.ring({ job, data: {}, jobId: job });
      for (const r of await this.unfinished.rounds()) await this.jobs.ring(roundBell(r.fairId, r.roundId, r.kind));
      for (const d of await this.unfinished.draws()) await this.jobs.ring(drawBell(d.fairId, d.drawId));
      for (const id of await this.unfinished.unbookedFairs()) await this.jobs.ring(transactionsBell(id));
      for (const id of await this.unfinished.mails()) await this.jobs.ring(mailBell(id));
      const stranded = slow ? await this.unfinished.strandedBooths() : [];
      for (const { fairId, boothId } of stranded) await this.jobs.ring(boothBell(fairId, boothId));
      for (const id of slow ? await this.dueStandby.fairs() : []) await this.jobs.ring(standbyBell(id));
      const freed = slow ? await this.unfinished.boothsToOffer() : [];
      for (const { fairId, boothId } of freed) await this.jobs.ring(offerBell(fairId, boothId));
    } catch (error) {
      this.logger.error(`The sweep failed and is tried again: ${(error as Error).message}`);
    }
  }
}
