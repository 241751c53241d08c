import type { Consents, Invitations, Memberships, Sessions, SignInLinks } from '@ketnoi/accounts';
import type { CompanyId, FairId, Id, MembershipId, PersonId } from '@ketnoi/kernel';
import { aCompanyConsent, aLink, aMembership, anInvitation, aSession } from './accounts.fixture.js';

/** What a test of any adapters of accounts needs. */
export interface AccountsWorld {
  readonly sessions: Sessions;
  readonly links: SignInLinks;
  readonly invitations: Invitations;
  readonly memberships: Memberships;
  readonly consents: Consents;
  nextId<B extends string>(): Id<B>;
  /** Runs in a unit of work. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

const YESTERDAY = (): Date => new Date(Date.now() - 86_400_000);
let hashes = 0;
const aHash = (): string => (++hashes).toString(16).padStart(64, '0');

/** One suite for every set of adapters. */
export function accountsContract(name: string, open: () => Promise<AccountsWorld>): void {
  describe(`accounts (${name})`, () => {
    let world: AccountsWorld;
    beforeEach(async () => {
      world = await open();
    });
    const person = (): PersonId => world.nextId<'person'>();

    it('ends one session, the others, or all, and says which it ended', async () => {
      const [lan, minh] = [person(), person()];
      const [a, b, c] = [1, 2, 3].map(() => world.nextId<'session'>() as string);
      await world.run(async () => {
        for (const id of [a, b, c]) await world.sessions.open(aSession(id, lan), aHash());
        await world.sessions.open(aSession(world.nextId(), minh), aHash());
        await world.sessions.open(aSession(world.nextId(), lan, { expiresAt: YESTERDAY() }), aHash());
      });
      expect((await world.sessions.livingOf(lan)).map((s) => s.id).sort()).toEqual([a, b, c].sort());
      expect(await world.run(() => world.sessions.end(lan, { only: a }))).toEqual([a]);
      expect(await world.run(() => world.sessions.end(minh, { only: b }))).toEqual([]);
      expect(await world.run(() => world.sessions.end(lan, { except: b }))).toContain(c);
      expect((await world.sessions.livingOf(lan)).map((s) => s.id)).toEqual([b]);
      expect(await world.run(() => world.sessions.end(lan, 'all'))).toEqual([b]);
      expect(await world.sessions.livingOf(minh)).toHaveLength(1);
    });

    it('ends the sessions that a link opened', async () => {
      const [lan, link, session] = [person(), world.nextId<'link'>(), world.nextId<'session'>()];
      await world.run(() => world.sessions.open(aSession(session, lan, { openedByLink: link }), aHash()));
      expect(await world.run(() => world.sessions.endOpenedByLinks([link]))).toEqual([session]);
      expect(await world.sessions.livingOf(lan)).toEqual([]);
    });

    it('lets a link be used once, for its purpose, while it is open', async () => {
      const [good, late, gone, lan] = [aHash(), aHash(), aHash(), person()];
      const id = world.nextId<'link'>();
      await world.run(async () => {
        await world.links.add(aLink(id, lan), good);
        await world.links.add(aLink(world.nextId(), lan, { expiresAt: YESTERDAY() }), late);
      });
      expect(await world.run(() => world.links.take(good, 'password-reset'))).toBeNull();
      expect((await world.run(() => world.links.take(good, 'sign-in')))?.id).toBe(id);
      expect(await world.run(() => world.links.take(good, 'sign-in'))).toBeNull();
      expect(await world.run(() => world.links.take(late, 'sign-in'))).toBeNull();
      await world.run(async () => {
        await world.links.add(aLink(world.nextId(), lan), gone);
        await world.links.revokeOpen(lan, 'sign-in');
      });
      expect(await world.run(() => world.links.take(gone, 'sign-in'))).toBeNull();
      expect((await world.links.byId(id))?.revokedAt).toBeNull();
    });

    it('are found by their ids with those that are over, and revoked together, each once', async () => {
      const [lan, fairId] = [person(), world.nextId<'fair'>() as FairId];
      const [one, two] = [world.nextId<'link'>(), world.nextId<'link'>()].sort();
      await world.run(async () => {
        await world.links.add(aLink(one, lan, { fairId }), aHash());
        await world.links.add(aLink(two, lan, { fairId, expiresAt: YESTERDAY() }), aHash());
      });
      expect(await world.run(() => world.links.revoke([one]))).toBe(1);
      expect(await world.run(() => world.links.revoke([one, two]))).toBe(1);
      const named = await world.links.named(fairId, [one, two, world.nextId()]);
      expect(named.map(({ id, revokedAt }) => [id, revokedAt !== null]).sort()).toEqual([
        [one, true],
        [two, true],
      ]);
      expect(await world.links.named(fairId, [])).toEqual([]);
    });

    it('knows until when the newest open link of a purpose works', async () => {
      const lan = person();
      const [soon, later] = [1, 2].map((days) => new Date(YESTERDAY().setMilliseconds(0) + (days + 1) * 86_400_000));
      const openUntil = () => world.run(() => world.links.openUntil(lan, 'sign-in'));
      expect(await openUntil()).toBeNull();
      await world.run(async () => {
        for (const expiresAt of [later, soon, YESTERDAY()])
          await world.links.add(aLink(world.nextId(), lan, { expiresAt }), aHash());
        await world.links.add(aLink(world.nextId(), lan, { purpose: 'password-reset' }), aHash());
      });
      expect(await openUntil()).toEqual(later);
      await world.run(() => world.links.revokeOpen(lan, 'sign-in'));
      expect(await openUntil()).toBeNull();
    });

    it('lets an invitation be accepted or revoked once', async () => {
      const fairId = world.nextId<'fair'>() as FairId;
      // Two ids of one millisecond need not be in order.
      const [accepted, revoked, late] = [1, 2, 3].map(() => world.nextId<'invitation'>() as string).sort();
      const hash = aHash();
      await world.run(async () => {
        await world.invitations.add({ ...anInvitation(accepted, fairId), tokenHash: hash });
        await world.invitations.add(
          { ...anInvitation(revoked, fairId), tokenHash: aHash() },
          { ...anInvitation(late, fairId, { expiresAt: YESTERDAY() }), tokenHash: aHash() },
        );
      });
      const done = [
        await world.run(() => world.invitations.accept(accepted, person())),
        await world.run(() => world.invitations.accept(accepted, person())),
        await world.run(() => world.invitations.revoke(accepted)),
        await world.run(() => world.invitations.revoke(revoked)),
        await world.run(() => world.invitations.accept(revoked, person())),
        await world.run(() => world.invitations.accept(late, person())),
      ];
      expect(done).toEqual([true, false, false, true, false, false]);
      expect((await world.invitations.byTokenHash(hash))?.acceptedAt).toBeInstanceOf(Date);
      const page = await world.invitations.ofFair(fairId, { first: 2 });
      expect([page.items.map((i) => i.id), page.hasNextPage]).toEqual([[late, revoked], true]);
      const rest = await world.invitations.ofFair(fairId, { first: 2, after: page.endCursor });
      expect([rest.items.map((i) => i.id), rest.hasNextPage]).toEqual([[accepted], false]);
    });

    it('finds invitations by id, and open ones by address, and revokes those that are open', async () => {
      const fairId = world.nextId<'fair'>() as FairId;
      const [open, other, late] = [1, 2, 3].map(() => world.nextId<'invitation'>() as string);
      const over = { email: 'minh@firm.test', name: 'Minh', language: 'ja' } as const;
      await world.run(() =>
        world.invitations.add(
          { ...anInvitation(open, fairId, over), tokenHash: aHash() },
          { ...anInvitation(other, fairId), tokenHash: aHash() },
          { ...anInvitation(late, fairId, { ...over, expiresAt: YESTERDAY() }), tokenHash: aHash() },
        ),
      );
      const named = async (ids: string[], emails: string[]): Promise<string[]> =>
        (await world.invitations.named(fairId, ids, emails)).map(({ id }) => id).sort();
      expect(await named([late], [over.email])).toEqual([open, late].sort());
      expect(await named([], [over.email])).toEqual([open]);
      expect(await named([], [])).toEqual([]);
      expect(await world.invitations.named(world.nextId<'fair'>() as FairId, [open], [])).toEqual([]);
      expect((await world.invitations.named(fairId, [open], []))[0]).toMatchObject(over);
      expect(await world.run(() => world.invitations.revokeAll([open, late]))).toBe(1);
      expect(await named([], [over.email])).toEqual([]);
    });

    it('gives a place once, and takes it once', async () => {
      const [lan, fairId] = [person(), world.nextId<'fair'>() as FairId];
      const companyId = world.nextId<'company'>() as CompanyId;
      const organises = aMembership(world.nextId<'membership'>() as MembershipId, lan, { fairId, role: 'organiser' });
      const belongs = aMembership(world.nextId<'membership'>() as MembershipId, lan, { companyId });
      const add = (membership: typeof organises) => world.run(() => world.memberships.add(membership, null));
      const again = { ...organises, id: world.nextId<'membership'>() as MembershipId };
      expect([await add(organises), await add(belongs), await add(again)]).toEqual([true, true, false]);
      const held = await world.memberships.ofPerson(lan);
      expect(held).toHaveLength(2);
      expect(held).toEqual(expect.arrayContaining([organises, belongs]));
      expect((await world.memberships.ofCompany(companyId, { first: 5 })).items).toEqual([belongs]);
      expect((await world.memberships.ofFair(fairId, { first: 5 })).items).toEqual([organises]);
      expect(await world.memberships.countOrganisers(fairId)).toBe(1);
      const remove = () => world.run(() => world.memberships.remove(organises.id));
      expect([await remove(), await remove()]).toEqual([true, false]);
      expect(await world.memberships.takesPart(fairId, companyId)).toBe(false);
    });

    it('gives places together or not at all, takes them together, and lists those of a fair', async () => {
      const [lan, fairId] = [person(), world.nextId<'fair'>() as FairId];
      const held = (['desk-staff', 'interpreter'] as const).map((role) =>
        aMembership(world.nextId<'membership'>() as MembershipId, lan, { fairId, role }),
      );
      const elsewhere = aMembership(world.nextId<'membership'>() as MembershipId, lan, {
        companyId: world.nextId<'company'>() as CompanyId,
      });
      expect(await world.run(() => world.memberships.addAll([...held, elsewhere], lan))).toBe(true);
      const again = { ...held[0], id: world.nextId<'membership'>() as MembershipId };
      const other = { ...again, id: world.nextId<'membership'>() as MembershipId, role: 'organiser' as const };
      expect(await world.run(() => world.memberships.addAll([other, again], lan))).toBe(false);
      const listed = async () => (await world.memberships.heldAt(fairId)).map(({ role, firm }) => [role, firm]).sort();
      expect(await listed()).toEqual([
        ['desk-staff', null],
        ['interpreter', null],
      ]);
      const ids = [...held.map(({ id }) => id), world.nextId<'membership'>() as MembershipId];
      expect(await world.run(() => world.memberships.removeAll(ids))).toBe(2);
      expect(await listed()).toEqual([]);
    });

    it('keeps one living consent a purpose, and replaces one under an older wording', async () => {
      const companyId = world.nextId<'company'>() as CompanyId;
      const [subject, by] = [{ type: 'company', id: companyId } as const, person()];
      const give = (textVersion: string) =>
        world.run(() => world.consents.give({ ...aCompanyConsent(world.nextId(), companyId), textVersion }, by));
      expect([await give('2025-1'), await give('2025-1'), await give('2026-1')]).toEqual([true, false, true]);
      expect((await world.consents.living([subject]))[0].map((c) => c.textVersion)).toEqual(['2026-1']);
      const withdraw = () => world.run(() => world.consents.withdraw(subject, 'catalogue', by));
      expect([await withdraw(), await withdraw()]).toEqual([true, false]);
      expect(await world.consents.living([subject])).toEqual([[]]);
    });
  });
}
