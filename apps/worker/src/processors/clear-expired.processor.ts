import { JobHandler } from '@ketnoi/jobs';
import { ExpiredRows } from '@ketnoi/persistence';
import { Injectable } from '@nestjs/common';

const ROWS_A_SWEEP = 500;

/** Clears uploads and other rows that outlived their use. */
@Injectable()
export class ClearExpiredProcessor extends JobHandler<'clear-expired'> {
  readonly job = 'clear-expired';

  constructor(private readonly expired: ExpiredRows) {
    super();
  }

  async handle(): Promise<void> {
    await this.expired.clear(ROWS_A_SWEEP);
  }
}
