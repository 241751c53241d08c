import type { Timetable as TimetableOfRoom } from '@ketnoi/meetings';
import { text } from '@ketnoi/messages';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../../access/caller.js';
import type { GraphqlContext } from '../../graphql/graphql-context.js';
import { BoundReached, toReached } from './reached.type.js';
import { Timetable } from './timetable.type.js';

@Resolver(() => BoundReached)
export class ReachedTextResolver {
  @ResolveField(() => String, { description: "1,719 of at most 1,732 meetings, in the reader's language." })
  async text(@Parent() reached: BoundReached, @Context() { caller }: GraphqlContext): Promise<string> {
    const { held, mostMeetings: most, gapPercent: percent, proved } = reached;
    const key = proved ? 'reached.proved' : 'reached.bound';
    return text(languageOf(caller, await caller.identity()), key, { held, most, percent });
  }
}

@Resolver(() => Timetable)
export class TimetableReachedResolver {
  @ResolveField(() => BoundReached, { description: 'What it comes to, beside what is possible at most.' })
  reached(@Parent() timetable: TimetableOfRoom): BoundReached {
    return toReached(timetable);
  }
}
