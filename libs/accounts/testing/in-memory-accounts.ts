import {
  type Consent,
  type ConsentPurpose,
  Consents,
  type ConsentSubject,
  type Invitation,
  type InvitationCard,
  Invitations,
  isOpen,
  type LinkPurpose,
  type ListedSession,
  type Membership,
  Memberships,
  type Session,
  Sessions,
  type SignInLink,
  SignInLinks,
  stateOf,
} from '@ketnoi/accounts';
import type { Clock, CompanyId, FairId, MembershipId, Page, PageRequest, PersonId } from '@ketnoi/kernel';

export class InMemorySessions extends Sessions {
  private readonly rows: (ListedSession & { ended: boolean })[] = [];

  constructor(private readonly clock: Clock) {
    super();
  }

  async open(session: Session): Promise<void> {
    const now = this.clock.now();
    this.rows.push({ ...session, createdAt: now, lastSeenAt: now, ended: false });
  }

  async livingOf(personId: PersonId): Promise<ListedSession[]> {
    const now = this.clock.now();
    return this.rows
      .filter((row) => row.personId === personId && !row.ended && row.expiresAt > now)
      .map(({ ended: _, ...session }) => session);
  }

  async end(personId: PersonId, which: { only: string } | { except: string } | 'all'): Promise<string[]> {
    return this.endWhere((row) => {
      if (row.personId !== personId) return false;
      if (which === 'all') return true;
      return 'only' in which ? row.id === which.only : row.id !== which.except;
    });
  }

  async endOpenedByLink(linkId: string): Promise<string[]> {
    return this.endWhere((row) => row.openedByLink === linkId);
  }

  private endWhere(matches: (row: ListedSession) => boolean): string[] {
    const ended = this.rows.filter((row) => !row.ended && matches(row));
    for (const row of ended) row.ended = true;
    return ended.map((row) => row.id).sort();
  }
}

export class InMemorySignInLinks extends SignInLinks {
  private readonly byHash = new Map<string, SignInLink>();

  constructor(private readonly clock: Clock) {
    super();
  }

  async add(link: SignInLink, tokenHash: string): Promise<void> {
    this.byHash.set(tokenHash, link);
  }

  async byId(id: string): Promise<SignInLink | null> {
    return [...this.byHash.values()].find((link) => link.id === id) ?? null;
  }

  async take(tokenHash: string, purpose: LinkPurpose): Promise<SignInLink | null> {
    const link = this.byHash.get(tokenHash);
    if (!link || link.purpose !== purpose || !isOpen(link, this.clock.now())) return null;
    const taken = { ...link, usedAt: this.clock.now() };
    this.byHash.set(tokenHash, taken);
    return taken;
  }

  async revoke(id: string): Promise<void> {
    this.revokeWhere((link) => link.id === id);
  }

  async revokeOpen(personId: PersonId, purpose: LinkPurpose): Promise<void> {
    this.revokeWhere(
      (link) => link.personId === personId && link.purpose === purpose && isOpen(link, this.clock.now()),
    );
  }

  private revokeWhere(matches: (link: SignInLink) => boolean): void {
    for (const [hash, link] of this.byHash)
      if (matches(link)) this.byHash.set(hash, { ...link, revokedAt: link.revokedAt ?? this.clock.now() });
  }
}

export class InMemoryInvitations extends Invitations {
  private readonly byHash = new Map<string, InvitationCard>();

  constructor(private readonly clock: Clock) {
    super();
  }

  async add(invitation: Invitation, tokenHash: string): Promise<void> {
    this.byHash.set(tokenHash, { ...invitation, fairNames: {}, companyName: null });
  }

  async byTokenHash(tokenHash: string): Promise<InvitationCard | null> {
    return this.byHash.get(tokenHash) ?? null;
  }

  async byId(id: string): Promise<Invitation | null> {
    return [...this.byHash.values()].find((card) => card.id === id) ?? null;
  }

  async accept(id: string): Promise<boolean> {
    return this.close(id, { acceptedAt: this.clock.now() });
  }

  async revoke(id: string): Promise<boolean> {
    return this.close(id, { revokedAt: this.clock.now() });
  }

  private close(id: string, change: Partial<InvitationCard>): boolean {
    for (const [hash, card] of this.byHash)
      if (card.id === id && stateOf(card, this.clock.now()) === 'open') {
        this.byHash.set(hash, { ...card, ...change });
        return true;
      }
    return false;
  }

  async ofFair(fairId: FairId, { first, after }: PageRequest): Promise<Page<InvitationCard>> {
    const cards = [...this.byHash.values()].filter(
      (card) => card.place.fairId === fairId && (!after || card.id < after),
    );
    return pageOf(
      cards.sort((a, b) => (a.id < b.id ? 1 : -1)),
      first,
    );
  }
}

export class InMemoryMemberships extends Memberships {
  private rows: Membership[] = [];

  /** `taking` says which companies take part in which fair: `fairId companyId`. */
  constructor(private readonly taking: ReadonlySet<string> = new Set()) {
    super();
  }

  async add(membership: Membership): Promise<boolean> {
    const same = (row: Membership): boolean =>
      (['personId', 'fairId', 'companyId', 'role'] as const).every((key) => row[key] === membership[key]);
    if (this.rows.some(same)) return false;
    this.rows.push(membership);
    return true;
  }

  async byId(id: MembershipId): Promise<Membership | null> {
    return this.rows.find((row) => row.id === id) ?? null;
  }

  async ofPerson(personId: PersonId): Promise<Membership[]> {
    return this.rows.filter((row) => row.personId === personId);
  }

  async remove(id: MembershipId): Promise<boolean> {
    const before = this.rows.length;
    this.rows = this.rows.filter((row) => row.id !== id);
    return this.rows.length < before;
  }

  async countOrganisers(fairId: FairId): Promise<number> {
    return this.rows.filter((row) => row.fairId === fairId && row.role === 'organiser').length;
  }

  async ofFair(fairId: FairId, page: PageRequest): Promise<Page<Membership>> {
    return this.page((row) => row.fairId === fairId, page);
  }

  async ofCompany(companyId: CompanyId, page: PageRequest): Promise<Page<Membership>> {
    return this.page((row) => row.companyId === companyId, page);
  }

  private page(matches: (row: Membership) => boolean, { first, after }: PageRequest): Page<Membership> {
    return pageOf(
      this.rows.filter((row) => matches(row) && (!after || row.id > after)),
      first,
    );
  }

  async takesPart(fairId: FairId, companyId: CompanyId): Promise<boolean> {
    return this.taking.has(`${fairId} ${companyId}`);
  }
}

export class InMemoryConsents extends Consents {
  private rows: Consent[] = [];

  constructor(private readonly clock: Clock) {
    super();
  }

  async give(consent: Omit<Consent, 'givenAt' | 'withdrawnAt'>): Promise<boolean> {
    const living = this.find(consent.subject, consent.purpose);
    if (living?.textVersion === consent.textVersion) return false;
    if (living) this.end(living);
    this.rows.push({ ...consent, givenAt: this.clock.now(), withdrawnAt: null });
    return true;
  }

  async withdraw(subject: ConsentSubject, purpose: ConsentPurpose): Promise<boolean> {
    const living = this.find(subject, purpose);
    if (living) this.end(living);
    return living !== undefined;
  }

  async living(subjects: readonly ConsentSubject[]): Promise<Consent[][]> {
    return subjects.map((subject) => this.rows.filter((row) => row.subject.id === subject.id && !row.withdrawnAt));
  }

  private find(subject: ConsentSubject, purpose: ConsentPurpose): Consent | undefined {
    return this.rows.find((row) => row.subject.id === subject.id && row.purpose === purpose && !row.withdrawnAt);
  }

  private end(living: Consent): void {
    this.rows = this.rows.map((row) => (row === living ? { ...row, withdrawnAt: this.clock.now() } : row));
  }
}

function pageOf<T extends { readonly id: string }>(rows: readonly T[], first: number): Page<T> {
  const items = rows.slice(0, first);
  return { items, endCursor: items.at(-1)?.id ?? null, hasNextPage: rows.length > first };
}
