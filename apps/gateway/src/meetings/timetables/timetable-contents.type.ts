import { companiesAt, type Meeting, type PlaceKind } from '@ketnoi/meetings';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlaceKindEnum } from './timetable.type.js';

@ObjectType({ description: 'Where a meeting stands among all of a timetable.' })
export class PlacedMeeting {
  @Field(() => ID)
  requestId: string;

  @Field(() => [Int], { description: 'Positions in `companyIds`: its buyer, its supplier, and mostly nobody else.' })
  companies: number[];

  @Field(() => Int)
  slot: number;

  @Field(() => Int, { description: 'How many slots it takes, from that one on.' })
  length: number;

  @Field(() => PlaceKindEnum)
  placeKind: PlaceKind;

  @Field(() => Int, { description: 'Position in `placeIds`.' })
  place: number;

  @Field(() => Int, { nullable: true, description: 'Position in `interpreterIds`.' })
  interpreter: number | null;

  @Field(() => Boolean, { description: 'Pinned: a new run leaves it.' })
  locked: boolean;
}

@ObjectType({
  description: 'All meetings of a timetable. What stands in many of them is said once, and they point at it.',
})
export class TimetableContents {
  @Field(() => [ID])
  companyIds: string[];

  @Field(() => [ID])
  placeIds: string[];

  @Field(() => [ID])
  interpreterIds: string[];

  @Field(() => [PlacedMeeting])
  meetings: PlacedMeeting[];
}

export function toContents(meetings: readonly Meeting[]): TimetableContents {
  const [companies, places, interpreters] = [new Positions(), new Positions(), new Positions()];
  const placed = meetings.map(({ requestId, slot, length, placeKind, placeId, interpreterId, locked, ...who }) => ({
    ...{ requestId, slot, length, placeKind, locked },
    companies: companiesAt(who).map((id) => companies.of(id)),
    place: places.of(placeId),
    interpreter: interpreterId === null ? null : interpreters.of(interpreterId),
  }));
  return {
    companyIds: companies.ids,
    placeIds: places.ids,
    interpreterIds: interpreters.ids,
    meetings: placed,
  };
}

/** Numbers ids in the order in which they come. */
class Positions {
  readonly ids: string[] = [];
  private readonly known = new Map<string, number>();

  of(id: string): number {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    this.known.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}
