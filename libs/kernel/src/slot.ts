/** A slot is counted from 0 over the whole fair; `day` and `ofDay` count from 0 as well. Instants are UTC. */
export type SlotIndex = number;
export interface Slot {
  readonly index: SlotIndex;
  readonly day: number;
  readonly ofDay: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
}
