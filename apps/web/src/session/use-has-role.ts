import { type Role, rolesAt } from './roles-at';
import { useMe } from './session';

/** Whether the fair gave the reader one of these roles; false while that is being found out. Only for what is shown: the gateway decides. */
export function useHasRole(fairId: string, ...roles: readonly Role[]): boolean {
  const me = useMe();
  return me ? rolesAt(me, fairId).some((role) => roles.includes(role)) : false;
}
