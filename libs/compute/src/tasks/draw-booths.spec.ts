import { readDraw, runDraw } from '@ketnoi/booth-allocation';
import { unwrap } from '@ketnoi/kernel';
import { TaskStopped } from '../threads/tasks.js';
import { drawBoothsTask } from './draw-booths.js';

const booths = Array.from({ length: 40 }, (_, i) => ({
  id: `b${i}`,
  number: `A-${i}`,
  hall: 'H',
  x: (i % 10) * 3000,
  y: Math.floor(i / 10) * 3000,
  width: 3000,
  depth: 3000,
}));
const applicants = Array.from({ length: 30 }, (_, i) => ({
  id: `C${i}`,
  points: i,
  wishes: [{ booths: [`b${i % 5}`] }, { want: { booths: 1 + (i % 3) } }],
  anyBooths: 1,
}));
const input = unwrap(readDraw({ format: 'draw/1', seed: 3, booths, applicants }));

describe('the task of drawing booths', () => {
  it('answers what the engine answers', () => {
    const watch = { shouldStop: () => false, onProgress: () => undefined };
    expect(drawBoothsTask({ input }, watch)).toEqual(runDraw(input));
  });

  it('answers nothing when it was stopped', () => {
    const watch = { shouldStop: () => true, onProgress: () => undefined };
    expect(() => drawBoothsTask({ input }, watch)).toThrow(TaskStopped);
  });
});
