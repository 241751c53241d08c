import { type ListedSession, type Session, Sessions } from '@ketnoi/accounts';
import type { Clock, PersonId } from '@ketnoi/kernel';

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

  async livingOfAll(personIds: readonly PersonId[]): Promise<string[]> {
    return (await Promise.all(personIds.map((id) => this.livingOf(id)))).flat().map(({ id }) => id);
  }

  async end(personId: PersonId, which: { only: string } | { except: string } | 'all'): Promise<string[]> {
    return this.endWhere((row) => {
      if (row.personId !== personId) return false;
      if (which === 'all') return true;
      return 'only' in which ? row.id === which.only : row.id !== which.except;
    });
  }

  async endOpenedByLinks(linkIds: readonly string[]): Promise<string[]> {
    return this.endWhere((row) => row.openedByLink !== null && linkIds.includes(row.openedByLink));
  }

  private endWhere(matches: (row: ListedSession) => boolean): string[] {
    const ended = this.rows.filter((row) => !row.ended && matches(row));
    for (const row of ended) row.ended = true;
    return ended.map((row) => row.id).sort();
  }
}
