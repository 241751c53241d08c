import type { IncomingHttpHeaders } from 'node:http';
import { Identities, type Identity, Tokens } from '@ketnoi/accounts';
import { isLanguage, type Language } from '@ketnoi/kernel';
import { requestIdFrom } from '@ketnoi/logging';
import { Injectable } from '@nestjs/common';
import type { Caller } from './caller.js';
import { SESSION_COOKIE } from './session-cookie.js';

/** The little that HTTP requests and socket handshakes have in common. */
export interface Knock {
  readonly headers: IncomingHttpHeaders;
  readonly address: string;
  readonly requestId?: string;
  /** A socket's opening message may carry the token where a browser cannot set headers. */
  readonly bearer?: string;
}

const TOKEN = /^[A-Za-z0-9_-]{20,200}$/;

@Injectable()
export class Callers {
  private readonly known = new WeakMap<object, Caller>();

  constructor(
    private readonly identities: Identities,
    private readonly tokens: Tokens,
  ) {}

  /** The same caller for the same request object, so that guards, resolvers and routes load the identity once. */
  ofRequest(request: { headers: IncomingHttpHeaders; ip: string; id: unknown }): Caller {
    const known = this.known.get(request);
    if (known) return known;
    const caller = this.of({ headers: request.headers, address: request.ip, requestId: String(request.id) });
    this.known.set(request, caller);
    return caller;
  }

  of(knock: Knock): Caller {
    const credential = credentialIn(knock);
    let loaded: Promise<Identity | null> | undefined;
    return {
      requestId: knock.requestId ?? requestIdFrom(knock.headers['x-request-id']),
      address: knock.address,
      userAgent: knock.headers['user-agent']?.slice(0, 255) ?? null,
      askedLanguage: languageIn(knock.headers['accept-language']),
      credential,
      identity: () =>
        (loaded ??= credential
          ? this.identities.byTokenHash(this.tokens.hash(credential.token))
          : Promise.resolve(null)),
    };
  }
}

function credentialIn(knock: Knock): Caller['credential'] {
  const bearer = knock.bearer ?? /^Bearer (\S+)$/i.exec(knock.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return TOKEN.test(bearer) ? { token: bearer, by: 'bearer' } : null;
  const cookie = cookieIn(knock.headers.cookie ?? '', SESSION_COOKIE);
  return cookie !== null && TOKEN.test(cookie) ? { token: cookie, by: 'cookie' } : null;
}

function cookieIn(header: string, name: string): string | null {
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

/** The first of our six languages that the header names. Chinese of any region means the traditional one we have. */
function languageIn(header: string | undefined): Language | null {
  for (const part of (header ?? '').slice(0, 200).split(',')) {
    const tag = part.split(';')[0].trim();
    if (isLanguage(tag)) return tag;
    const primary = tag.split('-')[0].toLowerCase();
    if (primary === 'zh') return 'zh-Hant';
    if (isLanguage(primary)) return primary;
  }
  return null;
}
