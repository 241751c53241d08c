import type { Location } from 'react-router';

/**
 * Where to go after signing in. Only addresses of this app: a link could name another site. An address with a secret
 * comes as the state of the visit, which is never sent anywhere; others as `?then=`.
 */
export function wayBack({ search, state }: Pick<Location<unknown>, 'search' | 'state'>): string {
  const then = thenIn(state) ?? new URLSearchParams(search).get('then') ?? '/';
  return /^[/](?![/\\])/.test(then) ? then : '/';
}

const thenIn = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'then' in state && typeof state.then === 'string' ? state.then : null;
