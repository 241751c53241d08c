/** Frames a second while a finger moves over a page; the peer is the same finger over an empty page. */
import type { CDPSession, Page } from 'playwright-core';

const STROKES = 4;
const STEPS = 30;
const COUNT = `(() => {
  const frames = (window.frames_ = { count: 0, from: performance.now(), on: true });
  const next = () => { frames.count++; if (frames.on) requestAnimationFrame(next); };
  requestAnimationFrame(next);
})()`;
const COUNTED = `(() => {
  const { count, from } = window.frames_;
  window.frames_.on = false;
  return (1000 * count) / (performance.now() - from);
})()`;

/** @param over what the finger moves over, as [x, y, width, height] */
export async function framesWhileDragging(page: Page, session: CDPSession, over: readonly number[]): Promise<number> {
  const [x, y, width, height] = over;
  const touch = (type: string, at: readonly number[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: at.length > 0 ? [{ x: at[0], y: at[1] }] : [],
    });
  await page.evaluate(COUNT);
  for (let stroke = 0; stroke < STROKES; stroke++) {
    const way = stroke % 2 === 0 ? 1 : -1;
    const at = (step: number): number[] => [
      x + width * (0.5 + way * 0.3 * (step / STEPS - 0.5)),
      y + height * (0.5 + way * 0.4 * (step / STEPS - 0.5)),
    ];
    await touch('touchStart', at(0));
    for (let step = 1; step <= STEPS; step++) await touch('touchMove', at(step));
    await touch('touchEnd', []);
  }
  return Number(await page.evaluate(COUNTED));
}
