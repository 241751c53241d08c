import type { VersionDiffQuery } from './versions.generated';

export type Diff = NonNullable<VersionDiffQuery['timetableDiff']>;
export type Change = Diff['changes'][number];

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly changes: readonly Change[];
}

/**
 * Changes by who they concern: companies with how many of their people, by name. Interpreters are told apart, since their
 * changes are the same meetings.
 */
export function byParty({ people, changes }: Diff): readonly Party[] {
  const changeOf = new Map(changes.map((change) => [change.requestId, change]));
  const names = new Map<string, string>();
  for (const { before, after } of changes)
    for (const meeting of [before, after]) {
      if (!meeting) continue;
      names.set(meeting.buyerId, meeting.buyer?.shortName ?? '…');
      names.set(meeting.supplierId, meeting.supplier?.shortName ?? '…');
    }
  const parties = new Map<string, { people: number; requestIds: Set<string> }>();
  for (const person of people) {
    if (!person.companyId) continue;
    const party = parties.get(person.companyId) ?? { people: 0, requestIds: new Set<string>() };
    party.people += 1;
    for (const { requestId } of person.changes) party.requestIds.add(requestId);
    parties.set(person.companyId, party);
  }
  return [...parties]
    .map(([id, party]) => ({
      id,
      name: names.get(id) ?? '…',
      people: party.people,
      changes: [...party.requestIds].flatMap((requestId) => changeOf.get(requestId) ?? []),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
