import { JobHandler } from '@ketnoi/jobs';
import { CloseOffers } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';

@Injectable()
export class CloseOffersProcessor extends JobHandler<'close-offers'> {
  readonly job = 'close-offers';

  constructor(private readonly closeOffers: CloseOffers) {
    super();
  }

  async handle(): Promise<void> {
    await this.closeOffers.execute();
  }
}
