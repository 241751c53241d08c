import type { ErrorCode, TextParams } from '@ketnoi/messages';
import type { Type } from '@nestjs/common';
import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';

/** A refusal that the caller is expected to handle: a member of the operation's union, never an entry of `errors`. */
@InterfaceType({ description: 'A refusal that a program is expected to handle.', resolveType: typeNameOf })
export abstract class ExpectedError {
  @Field(() => String, { description: 'What was refused, for programs.' })
  code: ErrorCode;

  /** The same for people, in the reader's language; filled in by `ExpectedErrorResolver`. */
  params?: TextParams;
}

@ObjectType({ implements: () => ExpectedError, description: 'It does not exist, or the reader may not see it.' })
export class NotFound extends ExpectedError {}

@ObjectType({ implements: () => ExpectedError })
export class NotAllowed extends ExpectedError {}

@ObjectType({ implements: () => ExpectedError, description: 'The key was used before with another request.' })
export class IdempotencyConflict extends ExpectedError {}

@ObjectType()
export class Problem {
  @Field(() => [String], { description: 'Which entry: names of fields, from the outside in.' })
  path: string[];

  @Field(() => String)
  code: ErrorCode;

  params?: TextParams;
}

@ObjectType({ implements: () => ExpectedError, description: 'Entries that need correcting.' })
export class InvalidInput extends ExpectedError {
  @Field(() => [Problem])
  problems: Problem[];
}

/** An instance of an expected error, with its own fields where it has any. */
export const expected = <T extends ExpectedError>(type: Type<T>, fields: Omit<T, never>): T =>
  Object.assign(new type(), fields);

export const notFound = (): NotFound => expected(NotFound, { code: 'not-found' });
export const notAllowed = (): NotAllowed => expected(NotAllowed, { code: 'not-allowed' });
export const idempotencyConflict = (): IdempotencyConflict =>
  expected(IdempotencyConflict, { code: 'idempotency-conflict' });

/** A problem as rooms report it: the path may be one name. */
export interface ProblemFound {
  readonly path: string | readonly string[];
  readonly code: ErrorCode;
  readonly params?: TextParams;
}

export const invalidInput = (problems: readonly ProblemFound[]): InvalidInput =>
  expected(InvalidInput, {
    code: 'invalid-input',
    params: { count: problems.length },
    problems: problems.map((p) => ({ path: [p.path].flat() as string[], code: p.code, params: p.params })),
  });

/** Members of unions and interfaces are instances of their classes, or plain objects that name their type. */
export function typeNameOf(value: object): string {
  return (value as { __typename?: string }).__typename ?? value.constructor.name;
}
