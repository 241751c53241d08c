import { ExpireHolds } from '@ketnoi/booth-allocation';
import { JobHandler } from '@ketnoi/jobs';
import { Injectable } from '@nestjs/common';

@Injectable()
export class ExpireHoldsProcessor extends JobHandler<'expire-holds'> {
  readonly job = 'expire-holds';

  constructor(private readonly expireHolds: ExpireHolds) {
    super();
  }

  async handle(): Promise<void> {
    await this.expireHolds.execute();
  }
}
