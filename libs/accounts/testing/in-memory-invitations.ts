import { type Invitation, type InvitationCard, Invitations, stateOf } from '@ketnoi/accounts';
import type { Clock, FairId, Page, PageRequest } from '@ketnoi/kernel';
import { pageOf } from './page-of.js';

export class InMemoryInvitations extends Invitations {
  private readonly byHash = new Map<string, InvitationCard>();

  constructor(private readonly clock: Clock) {
    super();
  }

  async add(...sent: readonly (Invitation & { readonly tokenHash: string })[]): Promise<void> {
    const unknown = { fairNames: {}, companyName: null, companyTaxCode: null, applicant: null };
    for (const { tokenHash, ...invitation } of sent) this.byHash.set(tokenHash, { ...invitation, ...unknown });
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

  async revokeAll(ids: readonly string[]): Promise<number> {
    return ids.filter((id) => this.close(id, { revokedAt: this.clock.now() })).length;
  }

  private close(id: string, change: Partial<InvitationCard>): boolean {
    for (const [hash, card] of this.byHash)
      if (card.id === id && stateOf(card, this.clock.now()) === 'open') {
        this.byHash.set(hash, { ...card, ...change });
        return true;
      }
    return false;
  }

  async named(fairId: FairId, ids: readonly string[], emails: readonly string[]): Promise<InvitationCard[]> {
    const isOpen = (card: InvitationCard): boolean => stateOf(card, this.clock.now()) === 'open';
    return [...this.byHash.values()].filter(
      (card) =>
        card.place.fairId === fairId && (ids.includes(card.id) || (isOpen(card) && emails.includes(card.email))),
    );
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
