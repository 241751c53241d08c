import { WatchDeposits } from '@ketnoi/booth-allocation';
import { JobHandler } from '@ketnoi/jobs';
import { Injectable } from '@nestjs/common';

@Injectable()
export class WatchDepositsProcessor extends JobHandler<'watch-deposits'> {
  readonly job = 'watch-deposits';

  constructor(private readonly watchDeposits: WatchDeposits) {
    super();
  }

  async handle(): Promise<void> {
    await this.watchDeposits.execute();
  }
}
