import {
  BookForGroup,
  BookForGroupFile,
  type GroupOrder as Order,
  type OrderLine,
  type OrderReader,
} from '@ketnoi/booth-allocation';
import { readGroupOrder } from '@ketnoi/documents';
import type { Actor, BoothId, CompanyId, FairId, GroupId, ZoneId } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { BookedBooth } from '../booths/booking.type.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { readUpload } from '../uploads/read-upload.js';
import { GroupOrder, GroupOrderFileInput, GroupOrderInput, type OrderLineInput } from './group-order.type.js';
import { groupOrderRefusal } from './move-refusals.type.js';
import { BookForGroupResult } from './move-results.type.js';

const Key = () => Args('idempotencyKey', { type: () => IdempotencyKey });

/** A group's leader books for its firms in one go. */
@Resolver()
export class GroupOrdersResolver {
  constructor(
    private readonly book: BookForGroup,
    private readonly bookFile: BookForGroupFile,
    private readonly uploads: Uploads,
  ) {}

  @Mutation(() => BookForGroupResult, {
    description:
      "All firms' booths, or none and every problem with its row. Booths of the group's pavilion are allotted.",
  })
  async bookForGroup(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, groupId, lines }: GroupOrderInput,
    @Key() key: string,
  ): Promise<object> {
    const wish = { fairId: fairId as FairId, groupId: groupId as GroupId, lines: lines.map(toLine) };
    const answer = await this.book.execute(actor, wish, key);
    return answer.ok ? shown(answer.value) : groupOrderRefusal(answer.error);
  }

  @Mutation(() => BookForGroupResult, {
    description:
      'The same from one Excel or CSV file: tax code, registration number or company id; booth number, or zone, kind, area and open sides; extras.',
  })
  async bookForGroupFile(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, groupId, uploadId }: GroupOrderFileInput,
    @Key() key: string,
  ): Promise<object> {
    const file = { fairId: fairId as FairId, groupId: groupId as GroupId, uploadId };
    const answer = await this.bookFile.execute(actor, file, () => this.read(uploadId, actor), key);
    return answer.ok ? shown(answer.value) : groupOrderRefusal(answer.error);
  }

  private read(uploadId: string, actor: Actor): ReturnType<OrderReader> {
    return readUpload(this.uploads, uploadId, actor, readGroupOrder);
  }
}

const toLine = ({ companyId, boothId, wish, extras }: OrderLineInput, index: number): OrderLine => ({
  row: index + 1,
  companyId: companyId as CompanyId,
  boothId: (boothId ?? null) as BoothId | null,
  wish: wish
    ? {
        zoneId: (wish.zoneId ?? null) as ZoneId | null,
        kind: wish.kind ?? null,
        leastAreaDm2: typeof wish.leastArea === 'number' ? Math.round(wish.leastArea * 100) : null,
        leastOpenSides: wish.leastOpenSides ?? null,
      }
    : null,
  extras,
});

const shown = ({ orderId, bookings }: Order): GroupOrder =>
  Object.assign(new GroupOrder(), {
    orderId,
    bookings: bookings.map((booking) => Object.assign(new BookedBooth(), booking)),
  });
