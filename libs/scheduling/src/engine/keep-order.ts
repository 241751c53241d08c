/** What counts when interpreters are dealt out again: shared by the two ways of doing so. */
export interface KeepOrder {
  readonly slotOf: Int32Array;
  /** Participant for whose sake each request has an interpreter, or -1. */
  readonly guest: Int32Array;
  readonly room: (interpreter: number, slot: number) => number;
  /** Interpreter that people were told of, or -1. */
  readonly before: Int32Array;
  readonly knowsTrade: (request: number, interpreter: number) => boolean;
}

export const OTHER_THAN_TOLD = 4;
/** Somebody who does not know the trade is worse than somebody new. */
export const TRADE = 1.5;

/** The meetings of the same guest right before and after in the half day, -1 where there is none. */
export type Neighbours = ReadonlyMap<number, { readonly earlier: number; readonly later: number }>;
