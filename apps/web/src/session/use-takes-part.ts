import { useMyCompanies } from './my-companies';
import { rolesAt } from './roles-at';
import { useMe } from './session';

/**
 * Whether the reader has to do with a fair, by a role or a company; others see what everybody may see. Undefined while
 * that is being found out. The gateway decides in the end: this only chooses what to ask it.
 */
export function useTakesPart(fairId: string): boolean | undefined {
  const me = useMe();
  const { all, failure } = useMyCompanies(fairId);
  if (me === undefined) return undefined;
  if (me === null) return false;
  // Where one's companies cannot be read, the page says so itself, or shows what it kept.
  if (rolesAt(me, fairId).length > 0 || failure) return true;
  return all && all.length > 0;
}
