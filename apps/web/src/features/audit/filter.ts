import { exported } from '../../graphql/exported';

/** What is looked for in the log, as it stands in the address: `?action=…&actor=<id>&company=<id>`, names beside ids. */
export interface AuditFilter {
  readonly actions: string[];
  readonly actorId: string | null;
  readonly companyId: string | null;
}

export const filterIn = (address: URLSearchParams): AuditFilter => ({
  actions: address.getAll('action'),
  actorId: address.get('actor'),
  companyId: address.get('company'),
});

/** The address with one value set, or without it. */
export function withValue(address: URLSearchParams, values: Readonly<Record<string, string | null>>): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const [name, value] of Object.entries(values)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

/** The list as Excel, narrowed as it is looked at. */
export function exportOf(fairId: string, { actions, actorId, companyId }: AuditFilter): string {
  return exported('audit', {
    ...{ fairId, format: 'xlsx' },
    ...(actions[0] ? { action: actions[0] } : {}),
    ...(actorId ? { actor: actorId } : {}),
    ...(companyId ? { company: companyId } : {}),
  });
}
