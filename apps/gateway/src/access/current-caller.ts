import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Caller } from './caller.js';
import { callerIn } from './caller-in.js';

/** Who sent the request, signed in or not. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const caller = callerIn(context);
  if (!caller) throw new Error('CurrentCaller outside of a guarded request');
  return caller;
});
