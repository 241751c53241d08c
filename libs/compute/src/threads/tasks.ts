/**
 * What a thread can be asked, by name: each task is a plain function of its input, run in the thread's own memory. The
 * map of types is the contract between both ends; `thread-entry.ts` holds the functions.
 */
import type { DrawInput, DrawResult } from '@ketnoi/booth-allocation';
import type {
  CapacityOutlook,
  ExplainedPair,
  MatchList,
  MatchPage,
  NearMissCard,
  OpenQuestion,
  PairChoice,
  PairChoiceInput,
  PairOfCompanies,
  PlannedTimetable,
  ProposeInputs,
  RepairAnswer,
  RepairQuestion,
  RoundFailure,
  ScoredPairs,
  StandbyAnswer,
  TimetableInputs,
  UnknownWord,
  UnmetDemand,
  WeightTrial,
} from '@ketnoi/meetings';
import type { CompanyId, NeedId, Result } from '@ketnoi/kernel';
import type { FairDelta } from '../live/fair-delta.js';
import type { StandbyQuestion } from '../tasks/prepare-standby.js';
import type { WeightsTried } from '../tasks/weights-tried.js';

export interface Tasks {
  /** Takes the facts of a fair in under a key; the thread keeps the newest few. */
  'take-fair': { input: { key: string; inputs: ProposeInputs }; output: null };
  /** Follows what happened to a fair that was taken in; says nothing of one that was not. */
  'change-fair': { input: { key: string; delta: FairDelta }; output: null };
  /** Reads and scores the fair, so that what is asked next is answered from memory. */
  'score-fair': { input: { key: string }; output: null };
  'score-pairs': { input: { key: string }; output: ScoredPairs };
  'explain-pairs': { input: { key: string; pairs: readonly PairOfCompanies[] }; output: readonly ExplainedPair[] };
  'top-matches': { input: { key: string; needId: NeedId; page: MatchPage }; output: MatchList };
  'near-misses': { input: { key: string; supplierId: CompanyId }; output: readonly NearMissCard[] | null };
  'open-questions': { input: { key: string; supplierId: CompanyId }; output: readonly OpenQuestion[] | null };
  'unmet-demand': { input: { key: string }; output: readonly UnmetDemand[] };
  'unknown-words': { input: { key: string }; output: readonly UnknownWord[] };
  'try-weights': { input: { key: string; trial: WeightTrial }; output: WeightsTried };
  'draw-booths': { input: { input: DrawInput }; output: DrawResult };
  'choose-pairs': { input: { choice: PairChoiceInput; seed: number }; output: PairChoice };
  'capacity-outlook': { input: { inputs: TimetableInputs }; output: CapacityOutlook };
  'solve-timetable': {
    input: { inputs: TimetableInputs; seed: number; iterations: number | null };
    output: Result<PlannedTimetable, RoundFailure>;
  };
  'repair-timetable': { input: RepairQuestion; output: RepairAnswer };
  'prepare-standby': { input: StandbyQuestion; output: readonly StandbyAnswer[] };
}
export type TaskName = keyof Tasks;

/** To the thread. */
export interface TaskMessage<N extends TaskName = TaskName> {
  readonly id: number;
  readonly task: N;
  readonly input: Tasks[N]['input'];
  /** One Int32: 0 = go on, 1 = stop now, 2 = end with what is found so far. */
  readonly stop: SharedArrayBuffer;
}

/** From the thread. */
export type ThreadMessage =
  | { readonly id: number; readonly progress: number; readonly counts: Readonly<Record<string, number>> }
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly stopped: true }
  | { readonly id: number; readonly failed: string };

/** What the shared flag says. */
export const STOP = 1;
export const ENOUGH = 2;

/** How a task is watched from inside the thread. */
export interface TaskWatch {
  shouldStop(): boolean;
  /** The best found so far is wanted. */
  hasEnough?(): boolean;
  onProgress(done: number, counts?: Readonly<Record<string, number>>): void;
}

/** Thrown by a task that was stopped and has nothing to answer. */
export class TaskStopped extends Error {
  override readonly name = 'TaskStopped';
}
