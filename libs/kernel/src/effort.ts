/** What an engine is given so that a long search can be watched and stopped. Engines call both often and cheaply. */
export interface Effort {
  /** True = stop now and answer with the best so far. */
  shouldStop(): boolean;
  onProgress?(progress: EngineProgress): void;
}

export interface EngineProgress {
  readonly phase: string;
  /** From 0 to 1 within the phase. */
  readonly done: number;
  readonly counts?: Readonly<Record<string, number>>;
}

export const UNLIMITED_EFFORT: Effort = { shouldStop: () => false };
