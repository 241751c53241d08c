import type { FairEventStream, LiveEvents } from '@ketnoi/jobs';
import type { FairId } from '@ketnoi/kernel';
import type { Log } from '@ketnoi/logging';
import { LiveScores } from './live-scores.js';

const FAIR = 'fair' as FairId;
const ended = { done: true, value: undefined } as const;

/** A stream that hears nothing: only looks find changes. It listens from the moment that it is told to. */
function silentStream(): { stream: FairEventStream; listen: () => void } {
  let listen = (): void => undefined;
  const listening = new Promise<void>((resolve) => (listen = resolve));
  const live = { listening, next: () => Promise.resolve(ended), return: () => Promise.resolve(ended) };
  return { stream: { subscribe: () => live as unknown as LiveEvents } as unknown as FairEventStream, listen };
}

describe('scores that are followed', () => {
  it('are told when they changed between coming and the first look', async () => {
    const { stream, listen } = silentStream();
    const told = new LiveScores(stream, {} as Log).watch(FAIR, 1, () => Promise.resolve(2));
    expect(await told.next()).toEqual({ done: false, value: 1 });
    listen();
    expect(await told.next()).toEqual({ done: false, value: 2 });
    await told.return?.();
  });

  it('are told to who came with an older look than the one that others have been told of', async () => {
    const { stream, listen } = silentStream();
    const scores = new LiveScores(stream, {} as Log);
    const first = scores.watch(FAIR, 1, () => Promise.resolve(2));
    await first.next();
    listen();
    await first.next();
    const second = scores.watch(FAIR, 1, () => Promise.resolve(2));
    expect([await second.next(), await second.next()]).toEqual([
      { done: false, value: 1 },
      { done: false, value: 2 },
    ]);
    await first.return?.();
    await second.return?.();
  });
});
