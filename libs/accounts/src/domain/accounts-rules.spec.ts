import type { CompanyId, FairId, MembershipId, PersonId } from '@ketnoi/kernel';
import { anActor, leaderOf, memberOf, withRole } from '@ketnoi/kernel/testing';
import { mayConsentFor } from './consent.js';
import { emailFrom } from './email.js';
import { mayGivePlace, type Membership, placeOf } from './membership.js';
import { passwordProblems } from './password.js';
import { type PersonDetails, personProblems, tidied } from './person.js';
import { mayMakeLinkFor } from './sign-in-link.js';
import { maySeeContact, maySeeName } from './visibility.js';

const FAIR = 'fair-1' as FairId;
const OTHER = 'fair-2' as FairId;
const FIRM = 'firm-1' as CompanyId;
const RIVAL = 'firm-2' as CompanyId;

describe('addresses', () => {
  it('have one form, and are no addresses without it', () => {
    expect(emailFrom(' Lan.Nguyen@Firm.VN ')).toBe('lan.nguyen@firm.vn');
    for (const bad of [
      '',
      'lan',
      'lan@',
      '@firm.vn',
      'lan@firm',
      'a b@firm.vn',
      'lan@firm.vn\nbcc: x@y.vn',
      `${'x'.repeat(250)}@a.vn`,
    ])
      expect(emailFrom(bad)).toBeNull();
  });
});

describe('passwords', () => {
  it('are long, and not the address', () => {
    const codes = (password: string) => passwordProblems('p', password, 'lan.nguyen@firm.vn').map((p) => p.code);
    expect(codes('mười một con')).toEqual([]);
    expect(codes('日本語')).toEqual(['password-too-short']);
    expect(codes('x'.repeat(201))).toEqual(['password-too-long']);
    expect(codes('Lan.Nguyen@firm.vn')).toEqual(['password-is-the-email']);
  });
});

describe('what a person says', () => {
  const lan: PersonDetails = {
    ownName: ' Lan ',
    latinName: 'Lan',
    reading: ' ',
    title: null,
    position: null,
    mobile: '+84 (24) 3825-0000',
    country: 'vn',
    language: 'vi',
    timeZone: 'Asia/Ho_Chi_Minh',
    languages: [],
  };

  it('is tidied, then right', () => {
    const tidy = tidied(lan);
    expect(tidy).toMatchObject({ ownName: 'Lan', reading: null, country: 'VN' });
    expect(personProblems(tidy)).toEqual([]);
  });

  it('is named entry by entry where it is wrong', () => {
    const twice = { language: 'ja', level: 'basic' } as const;
    const wrong = {
      ...lan,
      latinName: '',
      mobile: 'none',
      timeZone: 'Mars/Base',
      country: 'VNM',
      languages: [twice, twice],
    };
    expect(personProblems(tidied(wrong)).map((p) => p.path)).toEqual([
      'latinName',
      'mobile',
      'country',
      'timeZone',
      'languages',
    ]);
    expect(personProblems(tidied({ ...lan, title: 'x'.repeat(61) }))).toEqual([
      { path: 'title', code: 'too-long', params: { most: 60 } },
    ]);
  });
});

describe('places', () => {
  it('are roles without a company, or belonging to one', () => {
    expect(placeOf(FAIR, 'member', null)).toBeNull();
    expect(placeOf(FAIR, 'organiser', FIRM)).toBeNull();
  });

  it('are given by organisers, and in a company by who speaks for it', () => {
    const organiser = placeOf(FAIR, 'organiser', null)!;
    const member = placeOf(FAIR, 'member', FIRM)!;
    const givers = { organiser: withRole(FAIR, 'organiser'), member: memberOf(FIRM), leader: leaderOf(FAIR, FIRM) };
    expect(Object.values(givers).map((actor) => mayGivePlace(actor, organiser))).toEqual([true, false, false]);
    expect(Object.values(givers).map((actor) => mayGivePlace(actor, member))).toEqual([true, true, true]);
    for (const stranger of [memberOf(RIVAL), withRole(OTHER, 'organiser'), withRole(FAIR, 'desk-staff'), anActor()])
      expect([mayGivePlace(stranger, organiser), mayGivePlace(stranger, member)]).toEqual([false, false]);
  });
});

describe('one-time links', () => {
  const holds = (...places: Partial<Membership>[]): Membership[] =>
    places.map((place) => ({
      id: 'm' as MembershipId,
      personId: 'p' as PersonId,
      fairId: null,
      companyId: null,
      role: 'member',
      ...place,
    }));

  it('are made for those who may do nothing that the maker may not', () => {
    const organiser = withRole(FAIR, 'organiser');
    expect(mayMakeLinkFor(memberOf(FIRM), FAIR, holds({ companyId: FIRM }))).toBe(true);
    expect(mayMakeLinkFor(organiser, FAIR, holds({ companyId: FIRM }, { fairId: FAIR, role: 'interpreter' }))).toBe(
      true,
    );
    for (const place of [{ companyId: RIVAL }, { fairId: FAIR, role: 'interpreter' as const }])
      expect(mayMakeLinkFor(memberOf(FIRM), FAIR, holds({ companyId: FIRM }, place))).toBe(false);
    for (const role of ['organiser', 'programme-officer', 'group-leader'] as const)
      expect(mayMakeLinkFor(organiser, FAIR, holds({ fairId: FAIR, role }))).toBe(false);
    expect(mayMakeLinkFor(organiser, FAIR, holds({ fairId: OTHER, role: 'desk-staff' }))).toBe(false);
    expect(mayMakeLinkFor(organiser, FAIR, [])).toBe(false);
  });
});

describe('consent', () => {
  it('is given by oneself, and for a company by its people and its leader, never by an organiser', () => {
    const firm = { type: 'company', id: FIRM } as const;
    expect([memberOf(FIRM), leaderOf(FAIR, FIRM)].map((actor) => mayConsentFor(actor, firm))).toEqual([true, true]);
    expect([withRole(FAIR, 'organiser'), memberOf(RIVAL)].map((actor) => mayConsentFor(actor, firm))).toEqual([
      false,
      false,
    ]);
    const me = anActor();
    expect(mayConsentFor(me, { type: 'person', id: me.personId })).toBe(true);
    expect(mayConsentFor(me, { type: 'person', id: 'somebody' })).toBe(false);
  });
});

describe('people', () => {
  const person = { id: 'p' as PersonId, companyIds: [FIRM], fairIds: [FAIR], inCatalogue: false };

  it('are seen whole by colleagues, leaders and those who run their fair', () => {
    const near = [memberOf(FIRM), leaderOf(FAIR, FIRM), withRole(FAIR, 'organiser'), withRole(FAIR, 'desk-staff')];
    const far = [memberOf(RIVAL), withRole(OTHER, 'organiser'), withRole(FAIR, 'interpreter'), anActor()];
    expect(near.map((actor) => maySeeContact(actor, person))).toEqual(near.map(() => true));
    expect(far.map((actor) => maySeeName(actor, person))).toEqual(far.map(() => false));
    const agreed = { ...person, inCatalogue: true };
    expect(far.map((actor) => [maySeeName(actor, agreed), maySeeContact(actor, agreed)])).toEqual(
      far.map(() => [true, false]),
    );
  });
});
