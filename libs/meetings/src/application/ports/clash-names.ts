import type { FairId, RequestId } from '@ketnoi/kernel';
import type { Clash } from '../../domain/timetables/clash.js';

export type PartyKind = 'company' | 'booth' | 'table' | 'online' | 'interpreter';

/** What ids in clashes stand for; what is not there has no name any more. */
export interface NamesInClashes {
  readonly parties: ReadonlyMap<string, { readonly kind: PartyKind; readonly name: string }>;
  readonly pairs: ReadonlyMap<RequestId, { readonly buyer: string; readonly supplier: string }>;
  readonly startsAt: ReadonlyMap<number, Date>;
}

/** Read model: the names behind clashes, by a fixed number of statements. */
export abstract class ClashNames {
  abstract of(fairId: FairId, clashes: readonly Clash[]): Promise<NamesInClashes>;
}

/** The id in what a clash names: a unique key tells a resource, `seat:<company>:<n>`, `table:<id>` or `interpreter:<id>`. */
export const partyOf = (who: string): string => /^(?:seat|table|interpreter):([^:]+)/.exec(who)?.[1] ?? who;
