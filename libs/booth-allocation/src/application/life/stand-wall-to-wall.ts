import { Injectable } from '@nestjs/common';
import type { BoothId, FairId } from '@ketnoi/kernel';
import { formOneBlock } from '../../domain/life/adjacent.js';
import { Bookings } from '../ports/bookings.js';

/** Whether booths stand wall to wall, as an order that asks for it will be judged. For readers who may see their prices. */
@Injectable()
export class StandWallToWall {
  constructor(private readonly bookings: Bookings) {}

  async execute(fairId: FairId, boothIds: readonly BoothId[]): Promise<boolean> {
    return boothIds.length > 0 && formOneBlock(await this.bookings.shapes(fairId, boothIds));
  }
}
