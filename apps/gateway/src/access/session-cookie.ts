import '@fastify/cookie';
import type { FastifyReply } from 'fastify';

export const SESSION_COOKIE = 'ketnoi_session';

/** Scripts cannot read it, other sites' forms cannot send it, and in production it never travels unencrypted. */
export function giveSessionCookie(reply: FastifyReply, token: string, expiresAt: Date, production: boolean): void {
  void reply.setCookie(SESSION_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: production,
    expires: expiresAt,
  });
}

export function takeSessionCookie(reply: FastifyReply, production: boolean): void {
  void reply.clearCookie(SESSION_COOKIE, { path: '/', httpOnly: true, sameSite: 'lax', secure: production });
}
