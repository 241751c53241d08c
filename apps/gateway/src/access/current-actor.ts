import type { Actor } from '@ketnoi/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { actorOf } from './caller.js';
import { callerIn } from './caller-in.js';

/** The person who acts. The session guard has seen to it that there is one. */
export const CurrentActor = createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<Actor> => {
  const caller = callerIn(context);
  const identity = await caller?.identity();
  if (!caller || !identity) throw new Error('CurrentActor in an operation that is @Public()');
  return actorOf(identity, caller.requestId);
});
