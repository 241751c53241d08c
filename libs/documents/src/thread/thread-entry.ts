/** Runs in a worker thread: reads one file, answers and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { readPicture } from '../plans/picture/read-picture.js';
import { readPlanFile } from '../plans/read-plan-file.js';
import { sheetLines } from '../tables/sheet-lines.js';
import type { ThreadTask } from './thread-task.js';

parentPort?.postMessage(await read(workerData as ThreadTask));

function read(task: ThreadTask): unknown {
  switch (task.reads) {
    case 'plan':
      return readPlanFile(task.bytes, task.options);
    case 'picture':
      return readPicture(task.bytes);
    case 'sheet':
      return sheetLines(task.bytes, task.formulas);
  }
}
