import { isOpen, type LinkPurpose, type SignInLink, SignInLinks } from '@ketnoi/accounts';
import type { Clock, FairId, PersonId } from '@ketnoi/kernel';

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

  async openUntil(personId: PersonId, purpose: LinkPurpose): Promise<Date | null> {
    const open = [...this.byHash.values()].filter(
      (link) => link.personId === personId && link.purpose === purpose && isOpen(link, this.clock.now()),
    );
    return open.length > 0 ? new Date(Math.max(...open.map((link) => link.expiresAt.getTime()))) : null;
  }

  async livingOf(fairId: FairId): Promise<readonly SignInLink[]> {
    const now = this.clock.now();
    return [...this.byHash.values()].filter(
      (link) => link.fairId === fairId && link.purpose === 'sign-in' && link.revokedAt === null && link.expiresAt > now,
    );
  }

  async named(fairId: FairId, ids: readonly string[]): Promise<readonly SignInLink[]> {
    const here = (link: SignInLink): boolean => link.fairId === fairId && link.purpose === 'sign-in';
    return [...this.byHash.values()].filter((link) => here(link) && ids.includes(link.id));
  }

  async revoke(ids: readonly string[]): Promise<number> {
    const fresh = [...this.byHash.values()].filter((link) => ids.includes(link.id) && link.revokedAt === null);
    this.revokeWhere((link) => fresh.includes(link));
    return fresh.length;
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
