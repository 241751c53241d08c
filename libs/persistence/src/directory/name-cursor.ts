import { isId } from '@ketnoi/kernel';

/** Where a list in the order of names ends: the name and, for namesakes, the id. Opaque to the client. */
export const nameCursor = (name: string, id: string): string =>
  Buffer.from(JSON.stringify([name, id])).toString('base64url');

/** Null for what is no cursor of ours: the list then starts at its beginning. */
export function nameOf(cursor: string): { readonly name: string; readonly id: string } | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(value) || typeof value[0] !== 'string' || typeof value[1] !== 'string' || !isId(value[1]))
      return null;
    return { name: value[0], id: value[1] };
  } catch {
    return null;
  }
}
