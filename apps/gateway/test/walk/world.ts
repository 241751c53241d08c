import type { Actor, CompanyId, FairId, FairRole } from '@ketnoi/kernel';
import { Fairs } from '../fairs.js';
import type { Harness, SignedIn } from '../harness.js';
import { Programme } from '../programme.js';

/** The eight who walk. */
export const ROLES = [
  'anonymous',
  'organiser',
  'programme-officer',
  'group-leader',
  'supplier',
  'buyer',
  'interpreter',
  'desk-staff',
] as const;
export type Role = (typeof ROLES)[number];

/** What they ask for; `mixed` names the own fair together with a company, a person or a thing of the other. */
export const KINDS = ['own', 'foreign', 'other-fair', 'mixed', 'random'] as const;
export type Kind = (typeof KINDS)[number];

/** A company at a fair, with somebody who belongs to it and speaks for it. */
export interface Stand {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly member: SignedIn;
}

/**
 * Two fairs. At the first: a supplier in a led group, another supplier, a buyer, and one person in each role. At the
 * second: one supplier, whom nobody of the first may see. Names are words that occur nowhere else, so that a leak shows.
 */
export interface World {
  readonly harness: Harness;
  readonly fairs: Fairs;
  readonly programme: Programme;
  /** The group of the group leader. */
  readonly groupId: string;
  readonly otherGroupId: string;
  /** As whom the interpreter is engaged. */
  readonly interpreterId: string;
  readonly people: Readonly<Record<Exclude<Role, 'anonymous'>, SignedIn>>;
  readonly fairId: FairId;
  readonly otherFairId: FairId;
  /** Organises the other fair. */
  readonly otherOrganiser: SignedIn;
  readonly led: Stand;
  readonly rival: Stand;
  readonly buyer: Stand;
  readonly away: Stand;
  /** A supplier that agreed to be shown to everybody; none of the others did. */
  readonly shown: CompanyId;
  /** Words that may occur in nothing this role is ever answered. */
  forbiddenTo(role: Role): readonly string[];
  /** The person as use cases want it, for fixtures that go through the rooms. */
  actor(rights: Partial<Actor>): Actor;
}

export async function buildWorld(harness: Harness): Promise<World> {
  const { dataSource } = harness.database;
  const fairs = new Fairs(dataSource);
  const programme = new Programme(dataSource);
  const [fairId, otherFairId] = [await fairs.fair('Wherenow'), await fairs.fair('Elsewhere')];
  const inRole = (role: FairRole, at = fairId) =>
    harness.people.signedIn({ name: `Unseen ${role}`, roles: [{ fairId: at, role }] });
  const leader = await inRole('group-leader');
  const otherOrganiser = await inRole('organiser', otherFairId);
  const groupId = await fairs.group(fairId, leader.personId, 'Ledgroup');
  const otherGroupId = await fairs.group(otherFairId, otherOrganiser.personId, 'Othergroup');

  const stand = async (name: string, at: FairId, country: string, group: string | null): Promise<Stand> => {
    const companyId = await fairs.company(name, country);
    await fairs.takePart(at, companyId, { as: 'both', groupId: group });
    const member = await harness.people.signedIn({
      name: `Staff ${name}`,
      email: `${name}@staff.test`,
      companies: [companyId],
    });
    for (const purpose of ['catalogue', 'foreign-firms'])
      await fairs.consent('company', companyId, purpose, member.personId);
    await programme.attends(at, companyId, member.personId);
    return { fairId: at, companyId, member };
  };
  const led = await stand('ledfirm', fairId, 'VN', groupId);
  const rival = await stand('rivalfirm', fairId, 'VN', null);
  const buyer = await stand('buyerfirm', fairId, 'JP', null);
  const away = await stand('awayfirm', otherFairId, 'VN', null);
  for (const id of [fairId, otherFairId]) {
    await fairs.openBooking(id);
    await programme.releasedTimetable(id, 1);
  }
  const shown = await fairs.company('Shownfirm');
  await fairs.takePart(fairId, shown, { as: 'supplier' });
  for (const purpose of ['catalogue', 'foreign-firms', 'public'])
    await fairs.consent('company', shown, purpose, leader.personId);
  // Agreed to nothing, and sought in confidence: nobody but the organisers and their own people may read these.
  const shy = await fairs.company('shyfirm');
  await fairs.takePart(fairId, shy, { as: 'both' });
  await programme.need(fairId, buyer.companyId, 'hushed need', true);
  const interpreter = await inRole('interpreter');
  const interpreterId = await programme.interpreter(fairId, interpreter.personId);
  const people = {
    organiser: await inRole('organiser'),
    'programme-officer': await inRole('programme-officer'),
    'group-leader': leader,
    supplier: led.member,
    buyer: buyer.member,
    interpreter,
    'desk-staff': await inRole('desk-staff'),
  };
  return {
    harness,
    fairs,
    programme,
    groupId,
    otherGroupId,
    interpreterId,
    people,
    fairId,
    otherFairId,
    otherOrganiser,
    led,
    rival,
    buyer,
    away,
    shown,
    forbiddenTo: (role) => forbiddenTo(role),
    actor: (rights) => ({
      personId: leader.personId,
      requestId: 'walk-fixture',
      companyIds: [],
      fairRoles: [],
      ledCompanies: [],
      ...rights,
    }),
  };
}

/** Addresses of people are contact data: only colleagues, leaders and organisers read them. The other fair is unknown to all. */
function forbiddenTo(role: Role): string[] {
  const words = ['awayfirm'];
  if (role !== 'organiser' && role !== 'programme-officer' && role !== 'desk-staff')
    words.push(
      'rivalfirm@staff.test',
      'shyfirm',
      ...(role === 'buyer' ? ['ledfirm@staff.test'] : ['buyerfirm@staff.test']),
    );
  if (role !== 'organiser' && role !== 'buyer') words.push('hushed need');
  if (role === 'anonymous') words.push('ledfirm', 'rivalfirm', 'buyerfirm');
  return words;
}

/** Whose stand it is that a role asks for. */
export function targetOf(world: World, role: Role, kind: Exclude<Kind, 'random'>): Stand {
  if (kind === 'other-fair') return world.away;
  if (kind === 'mixed') return { ...world.away, fairId: world.fairId };
  if (kind === 'foreign') return world.rival;
  return role === 'buyer' ? world.buyer : world.led;
}
