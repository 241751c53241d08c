import type { Actor } from '@ketnoi/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { actorOf } from './caller.js';
import { callerIn } from './caller-in.js';

const load = async (context: ExecutionContext): Promise<Actor | null> => {
  const caller = callerIn(context);
  const identity = await caller?.identity();
  return caller && identity ? actorOf(identity, caller.requestId) : null;
};

/** The person who acts. The session guard has seen to it that there is one. */
export const CurrentActor = createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<Actor> => {
  const actor = await load(context);
  if (!actor) throw new Error('CurrentActor in an operation that is @Public(); take MaybeActor there');
  return actor;
});

/** In operations that are @Public(). */
export const MaybeActor = createParamDecorator((_: unknown, context: ExecutionContext) => load(context));
