/** A draw in a thread of its own: the same bytes as here, and none when it is stopped. */
import { DrawStopped, readDraw, runDraw, writeDrawResult } from '@ketnoi/booth-allocation';
import { ThreadDrawEngine } from '../src/drawing/thread-draw-engine.js';
import { unwrap } from '@ketnoi/kernel';
import { EngineThreads } from '@ketnoi/compute';

const BOOTHS = 40;
const booths = Array.from({ length: BOOTHS }, (_, i) => ({
  id: `b${i}`,
  number: `A-${i}`,
  hall: 'H',
  x: (i % 20) * 3000,
  y: Math.floor(i / 20) * 3000,
  width: 3000,
  depth: 3000,
}));
/** Everybody wants much the same, so that there is something to search. */
const applicants = Array.from({ length: 30 }, (_, i) => ({
  id: `C${i}`,
  points: (i * 37) % 100,
  wishes: [{ booths: [`b${(i * 7) % 12}`] }, { want: { booths: 1 + (i % 4), near: [{ hall: 'H', x: 0, y: 0 }] } }],
  anyBooths: 1 + (i % 2),
  competitors: [`C${(i + 1) % 30}`],
}));
const input = unwrap(readDraw({ format: 'draw/1', seed: 11, booths, applicants, rules: { competitorSpacing: 3001 } }));

let threads: EngineThreads;
beforeAll(() => {
  threads = new EngineThreads(1);
});
afterAll(() => threads.end());

it('answers what the engine answers, to the byte, and says how far it is', async () => {
  const told: number[] = [];
  const run = { signal: new AbortController().signal, onProgress: (done: number) => void told.push(done) };
  const result = await new ThreadDrawEngine(threads).draw(input, run);
  expect(writeDrawResult('hash', result)).toBe(writeDrawResult('hash', runDraw(input)));
  expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
});

it('answers nothing when it is stopped', async () => {
  const stop = new AbortController();
  const drawing = new ThreadDrawEngine(threads).draw(input, { signal: stop.signal, onProgress: () => undefined });
  stop.abort();
  await expect(drawing).rejects.toThrow(DrawStopped);
});
