import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { callerIn } from './caller-in.js';

/** The id of the session that asks, in operations that need one. */
export const CurrentSession = createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<string> => {
  const identity = await callerIn(context)?.identity();
  if (!identity) throw new Error('CurrentSession in an operation that is @Public()');
  return identity.sessionId;
});
