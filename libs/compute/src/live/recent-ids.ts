/** Ids that were seen lately, so that what is looked at twice counts once. */
export class RecentIds {
  private readonly seenAt = new Map<string, number>();

  constructor(private readonly keptMs: number) {}

  isNew(id: string, at: number): boolean {
    const fresh = !this.seenAt.has(id);
    this.seenAt.delete(id);
    this.seenAt.set(id, at);
    return fresh;
  }

  /** Lets go of what was last seen too long ago; the oldest stand first. */
  forget(at: number): void {
    for (const [id, seen] of this.seenAt) {
      if (at - seen < this.keptMs) return;
      this.seenAt.delete(id);
    }
  }
}
