import type { FairId, PersonId, TimetableId } from '@ketnoi/kernel';
import { type MadeMove, MadeMoves } from '@ketnoi/meetings';

export class InMemoryMadeMoves extends MadeMoves {
  private readonly rows: MadeMove[] = [];
  private readonly undone = new Set<string>();

  async add(...moves: readonly MadeMove[]): Promise<void> {
    this.rows.unshift(...[...moves].reverse());
  }

  async of(fairId: FairId, timetableId: TimetableId, movedBy: PersonId, most: number): Promise<readonly MadeMove[]> {
    const own = (m: MadeMove): boolean =>
      m.fairId === fairId && m.timetableId === timetableId && m.movedBy === movedBy && !this.undone.has(m.id);
    return this.rows.filter(own).slice(0, most);
  }

  async markUndone(_: FairId, id: string): Promise<boolean> {
    if (this.undone.has(id)) return false;
    this.undone.add(id);
    return true;
  }
}
