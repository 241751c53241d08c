/** Runs in a worker thread: takes tasks one after the other, tells how far they are, stops when the shared flag says so. */
import { parentPort } from 'node:worker_threads';
import { capacityOutlookTask } from '../tasks/capacity-outlook.js';
import { choosePairsTask } from '../tasks/choose-pairs.js';
import { drawBoothsTask } from '../tasks/draw-booths.js';
import { FairShelf } from '../tasks/fair-shelf.js';
import { prepareStandbyTask } from '../tasks/prepare-standby.js';
import { repairTimetableTask } from '../tasks/repair-timetable.js';
import { solveTimetableTask } from '../tasks/solve-timetable.js';
import {
  ENOUGH,
  STOP,
  type TaskMessage,
  type TaskName,
  TaskStopped,
  type Tasks,
  type TaskWatch,
  type ThreadMessage,
} from './tasks.js';

const PROGRESS_EVERY_MS = 100;

type Run<N extends TaskName> = (input: Tasks[N]['input'], watch: TaskWatch) => Tasks[N]['output'];

const shelf = new FairShelf();
const RUNS: { readonly [N in TaskName]: Run<N> } = {
  'take-fair': ({ key, inputs }) => shelf.take(key, inputs),
  'change-fair': ({ key, delta }) => shelf.change(key, delta),
  'score-fair': ({ key }, watch) => shelf.fair(key).score(watch),
  'score-pairs': ({ key }, watch) => shelf.fair(key).scorePairs(watch),
  'explain-pairs': ({ key, pairs }, watch) => shelf.fair(key).explainPairs(pairs, watch),
  'top-matches': ({ key, needId, page }, watch) => shelf.fair(key).topMatches(needId, page, watch),
  'near-misses': ({ key, supplierId }, watch) => shelf.fair(key).nearMisses(supplierId, watch),
  'open-questions': ({ key, supplierId }, watch) => shelf.fair(key).openQuestions(supplierId, watch),
  'unmet-demand': ({ key }, watch) => shelf.fair(key).unmetDemand(watch),
  'unknown-words': ({ key }) => shelf.fair(key).unknownWords(),
  'try-weights': ({ key, trial }, watch) => shelf.fair(key).tryWeights(trial, watch),
  'choose-pairs': choosePairsTask,
  'draw-booths': drawBoothsTask,
  'capacity-outlook': capacityOutlookTask,
  'solve-timetable': solveTimetableTask,
  'repair-timetable': repairTimetableTask,
  'prepare-standby': prepareStandbyTask,
};

const port = parentPort;
if (!port) throw new Error('thread-entry.js is started as a worker thread, never by itself');
const say = (message: ThreadMessage): void => port.postMessage(message);

port.on('message', ({ id, task, input, stop }: TaskMessage) => {
  const flag = new Int32Array(stop);
  let told = 0;
  const watch: TaskWatch = {
    shouldStop: () => Atomics.load(flag, 0) === STOP,
    hasEnough: () => Atomics.load(flag, 0) === ENOUGH,
    onProgress: (done, counts = {}) => {
      const now = performance.now();
      if (now - told < PROGRESS_EVERY_MS) return;
      told = now;
      say({ id, progress: done, counts });
    },
  };
  try {
    const output = (RUNS[task] as Run<TaskName>)(input, watch);
    say(watch.shouldStop() ? { id, stopped: true } : { id, output });
  } catch (error) {
    if (error instanceof TaskStopped) say({ id, stopped: true });
    else say({ id, failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
