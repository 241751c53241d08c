/** Who or what is used in which slot by which requests. */
export class Occupation {
  private readonly bySlot = new Map<string, Map<number, string[]>>();

  add(who: string, slot: number, request: string): void {
    let slots = this.bySlot.get(who);
    if (slots === undefined) this.bySlot.set(who, (slots = new Map()));
    const list = slots.get(slot);
    if (list === undefined) slots.set(slot, [request]);
    else list.push(request);
  }

  at(who: string, slot: number): readonly string[] {
    return this.bySlot.get(who)?.get(slot) ?? [];
  }

  /** Slots in which `who` is used, in no particular order, with the requests. */
  of(who: string): Iterable<readonly [number, readonly string[]]> {
    return this.bySlot.get(who) ?? [];
  }

  requestsOf(who: string): readonly string[] {
    return [...new Set([...(this.bySlot.get(who)?.values() ?? [])].flat())];
  }
}
