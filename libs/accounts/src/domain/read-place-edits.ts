import {
  type CellChange,
  type EditedCellProblem,
  FAIR_ROLES,
  type FairId,
  type FairRole,
  type PersonId,
  taxCodesMeant,
} from '@ketnoi/kernel';
import { type HeldPlace, isOrganiserOf, keyOf, type PeopleListColumn, type PersonAtFair } from './people-list.js';

export type PeopleListProblem = EditedCellProblem<
  'own-organiser-role' | 'last-organiser' | 'signs-in-by-link' | 'only-taken-away'
>;

export interface PlaceEdits {
  readonly taken: readonly HeldPlace[];
  readonly given: readonly { readonly personId: PersonId; readonly role: FairRole }[];
  readonly problems: readonly PeopleListProblem[];
}

interface Ground {
  readonly fairId: FairId;
  readonly people: ReadonlyMap<string, PersonAtFair>;
  /** Who decides. */
  readonly by: PersonId;
}

/** Roles that somebody may hold who signs in by a link that others make. */
const BY_LINK: ReadonlySet<FairRole> = new Set(['interpreter', 'desk-staff']);

/** What changed cells of roles and firms give to people and take from them. */
export function readPlaceEdits(changes: readonly CellChange<PeopleListColumn>[], ground: Ground): PlaceEdits {
  const taken: HeldPlace[] = [];
  const given: { personId: PersonId; role: FairRole }[] = [];
  const problems: PeopleListProblem[] = [];
  for (const { row, id, column, after } of changes) {
    const here = ground.people.get(id);
    if (!here) continue;
    const tell = (code: PeopleListProblem['code']): void => void problems.push({ row, column, code });
    if (column === 'firms') taken.push(...firmsLeft(here, wordsIn(after), tell));
    if (column !== 'roles') continue;
    const wanted = wordsIn(after);
    if (!wanted.every(isFairRole)) {
      tell('unusable');
      continue;
    }
    const roles = new Set(wanted as FairRole[]);
    const lost = here.places.filter(({ companyId, role }) => companyId === null && !roles.has(role as FairRole));
    const fresh = [...roles].filter((role) => !here.places.some((place) => place.role === role));
    if (id === ground.by && lost.some(({ role }) => role === 'organiser')) tell('own-organiser-role');
    if (here.person.email === null && fresh.some((role) => !BY_LINK.has(role))) tell('signs-in-by-link');
    taken.push(...lost);
    given.push(...fresh.map((role) => ({ personId: here.person.id, role })));
  }
  problems.push(...lastOrganisers(changes, { taken, given }, ground));
  return { taken, given, problems };
}

/** Where nobody organises the fair afterwards, each row that takes the role away. */
function lastOrganisers(
  changes: readonly CellChange<PeopleListColumn>[],
  { taken, given }: Omit<PlaceEdits, 'problems'>,
  { fairId, people }: Ground,
): PeopleListProblem[] {
  const lost = new Set(taken.filter(({ role }) => role === 'organiser').map(({ personId }) => personId));
  const stays = [...people.values()].some((one) => isOrganiserOf(fairId, one) && !lost.has(one.person.id));
  if (lost.size === 0 || stays || given.some(({ role }) => role === 'organiser')) return [];
  return changes
    .filter(({ id, column }) => column === 'roles' && lost.has(id as PersonId))
    .map(({ row, column }) => ({ row, column, code: 'last-organiser' }));
}

function firmsLeft(
  { places }: PersonAtFair,
  wanted: readonly string[],
  tell: (code: PeopleListProblem['code']) => void,
): HeldPlace[] {
  const ofFirms = places.filter(({ companyId }) => companyId !== null);
  const isMeant = (place: HeldPlace, word: string): boolean =>
    keyOf(place).some((key) => key === word.toLowerCase() || taxCodesMeant(word).includes(key));
  if (!wanted.every((word) => ofFirms.some((place) => isMeant(place, word)))) tell('only-taken-away');
  return ofFirms.filter((place) => !wanted.some((word) => isMeant(place, word)));
}

const wordsIn = (cell: string): string[] => cell.split(';').flatMap((word) => word.trim() || []);

const isFairRole = (word: string): word is FairRole => (FAIR_ROLES as readonly string[]).includes(word);
