import type { Device, OpenedSession } from '@ketnoi/accounts';
import { Config } from '@ketnoi/config';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { giveSessionCookie, takeSessionCookie } from '../access/session-cookie.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { SignedIn } from './sign-in.type.js';

/** Hands a session to the device that opened it: in a cookie that scripts cannot read, or in the answer. */
@Injectable()
export class DeviceDoor {
  constructor(private readonly config: Config) {}

  deviceOf(caller: Caller, kind: Device['kind']): Device {
    return { kind, userAgent: caller.userAgent };
  }

  letIn(context: GraphqlContext, kind: Device['kind'], opened: OpenedSession): SignedIn {
    const { personId, sessionId, token, expiresAt } = opened;
    if (kind === 'cookie' && context.reply)
      giveSessionCookie(context.reply, token, expiresAt, this.config.sessions.secureCookies);
    return Object.assign(new SignedIn(), { personId, sessionId, expiresAt, token: kind === 'bearer' ? token : null });
  }

  letOut(context: GraphqlContext): void {
    if (context.reply && context.caller.credential?.by === 'cookie')
      takeSessionCookie(context.reply, this.config.sessions.secureCookies);
  }
}
