import type { RequestState } from '@ketnoi/meetings';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { expected, ExpectedError, type ProblemFound } from '../graphql/expected-error.type.js';
import { named, type Refusal, sharedRefusal } from '../graphql/refused.js';
import { wordsEnum } from '../graphql/words-enum.js';

export const RequestStateEnum = wordsEnum('RequestState', [
  'open',
  'accepted',
  'declined',
  'expired',
  'withdrawn',
] as const);

const refusal = { implements: () => ExpectedError };

@ObjectType({ ...refusal, description: 'Answered, expired or withdrawn: nothing can be said to it any more.' })
export class RequestClosed extends ExpectedError {
  @Field(() => RequestStateEnum)
  state: RequestState;
}

@ObjectType(refusal)
export class OfferExpired extends ExpectedError {}

@ObjectType(refusal)
export class AlreadyAsked extends ExpectedError {
  @Field(() => ID)
  requestId: string;

  @Field(() => RequestStateEnum)
  state: RequestState;
}

@ObjectType({
  ...refusal,
  description:
    'Not wanted by the other side or an organiser, or offered already by a buyer who is not named yet; which is not told.',
})
export class NotWelcome extends ExpectedError {}

@ObjectType(refusal)
export class RoundUnderWay extends ExpectedError {
  @Field(() => ID)
  roundId: string;
}

@ObjectType({
  ...refusal,
  description: 'A round makes the timetable anew; what is done by hand meanwhile would be lost.',
})
export class TimetableUnderWay extends ExpectedError {
  @Field(() => ID)
  roundId: string;
}

@ObjectType(refusal)
export class RoundOver extends ExpectedError {}

@ObjectType({ ...refusal, description: 'A propose round has nothing to keep before its end.' })
export class NothingToKeep extends ExpectedError {}

@ObjectType(refusal)
export class NothingToOffer extends ExpectedError {}

@ObjectType({ ...refusal, description: 'There is a timetable: its slots must stay.' })
export class GridInUse extends ExpectedError {}

@ObjectType({ ...refusal, description: 'There is a timetable: tables may be added, not taken away.' })
export class TablesInUse extends ExpectedError {}

@ObjectType({ ...refusal, description: 'There is a timetable: online rooms may be added, not taken away.' })
export class OnlineRoomsInUse extends ExpectedError {}

@ObjectType({ description: 'One thing that a timetable would break. Its text is `text`.' })
export class Clash {
  /** Whose names the text is made of. */
  fairId: string;

  @Field(() => String, { description: 'For programs: participant-overbooked, place-overbooked, …' })
  code: string;

  @Field(() => [ID])
  requestIds: readonly string[];

  @Field(() => String, { nullable: true, description: 'The company, place or interpreter concerned.' })
  who: string | null;

  @Field(() => Int, { nullable: true })
  slot: number | null;
}

@ObjectType({ ...refusal, description: 'Nothing was moved.' })
export class MoveClashes extends ExpectedError {
  @Field(() => [Clash])
  clashes: readonly Clash[];
}

@ObjectType({ ...refusal, description: 'Something else has changed the meeting since: undoing would undo that too.' })
export class ChangedSince extends ExpectedError {}

@ObjectType({
  ...refusal,
  description: 'Somebody else has moved the meeting since it was looked at. Nothing was moved.',
})
export class MovedMeanwhile extends ExpectedError {}

@ObjectType({
  ...refusal,
  description: 'More meetings of the released timetable would lose their interpreter than were told of.',
})
export class InterpreterHasMeetings extends ExpectedError {
  @Field(() => Int, { description: 'How many are not over.' })
  meetings: number;

  @Field(() => Date, { description: 'When the first of them begins.' })
  from: Date;
}

@ObjectType(refusal)
export class RequestNotAgreed extends ExpectedError {}

@ObjectType({ ...refusal, description: 'Something has changed since the timetable was made. Run it anew.' })
export class TimetableClashes extends ExpectedError {
  @Field(() => [Clash])
  clashes: readonly Clash[];
}

export const clashesAt = (fairId: string, clashes: readonly Omit<Clash, 'fairId'>[]): Clash[] =>
  clashes.map((clash) => Object.assign(new Clash(), clash, { fairId }));

type OwnRefusal =
  | { readonly code: 'request-closed'; readonly state: RequestState }
  | { readonly code: 'already-asked'; readonly requestId: string; readonly state: RequestState }
  | { readonly code: 'changed-meanwhile' }
  | { readonly code: 'interpreter-has-meetings'; readonly meetings: number; readonly from: Date }
  | { readonly code: 'round-under-way' | 'timetable-under-way'; readonly roundId: string }
  | {
      readonly code: 'move-clashes' | 'timetable-clashes';
      readonly fairId: string;
      readonly clashes: readonly Omit<Clash, 'fairId'>[];
    };

/** A refusal of this room as the member of the union that says it. */
export function meetingsRefusal(refused: Refusal | OwnRefusal): ExpectedError {
  const shared = sharedRefusal(withPaths(refused as Refusal));
  return shared ?? ownRefusal(refused as OwnRefusal);
}

const PLAIN = {
  'offer-expired': OfferExpired,
  'not-welcome': NotWelcome,
  'round-over': RoundOver,
  'nothing-to-keep': NothingToKeep,
  'nothing-to-offer': NothingToOffer,
  'grid-in-use': GridInUse,
  'tables-in-use': TablesInUse,
  'online-rooms-in-use': OnlineRoomsInUse,
  'changed-since': ChangedSince,
  'moved-meanwhile': MovedMeanwhile,
  'request-not-agreed': RequestNotAgreed,
} as const;

function ownRefusal(refused: OwnRefusal): ExpectedError {
  switch (refused.code) {
    case 'request-closed':
      return expected(RequestClosed, { code: refused.code, state: refused.state });
    case 'already-asked':
      return expected(AlreadyAsked, { code: refused.code, requestId: refused.requestId, state: refused.state });
    case 'round-under-way':
      return expected(RoundUnderWay, { code: refused.code, roundId: refused.roundId });
    case 'timetable-under-way':
      return expected(TimetableUnderWay, { code: refused.code, roundId: refused.roundId });
    case 'interpreter-has-meetings': {
      const { code, meetings, from } = refused;
      return expected(InterpreterHasMeetings, { code, meetings, from, params: { count: meetings } });
    }
    case 'changed-meanwhile':
      return named('ChangedMeanwhile', refused.code);
    case 'move-clashes':
      return expected(MoveClashes, {
        code: refused.code,
        clashes: clashesAt(refused.fairId, refused.clashes),
        params: { count: refused.clashes.length },
      });
    case 'timetable-clashes':
      return expected(TimetableClashes, {
        code: refused.code,
        clashes: clashesAt(refused.fairId, refused.clashes),
        params: { count: refused.clashes.length },
      });
    default: {
      const code = (refused as { code: keyof typeof PLAIN }).code;
      return expected(PLAIN[code], { code });
    }
  }
}

/** Rooms name an entry `days[0].from`; GraphQL names it by its parts. */
function withPaths(refused: Refusal): Refusal {
  if (!refused.problems) return refused;
  const parts = (problem: ProblemFound): ProblemFound =>
    typeof problem.path === 'string' ? { ...problem, path: problem.path.split(/[.[\]]+/).filter(Boolean) } : problem;
  return { ...refused, problems: refused.problems.map(parts) };
}
