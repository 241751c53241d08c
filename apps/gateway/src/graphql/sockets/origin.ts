import type { IncomingHttpHeaders } from 'node:http';

/**
 * Browsers open sockets to any site and send its cookies along, whatever CORS says; they do name the page they come
 * from. Programs name none and bring their token themselves.
 */
export function comesFromHome(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.origin === new URL(publicUrl).origin || from.host === host;
}
