import type { EngineThread } from './engine-thread.js';
import { EngineThreads, type Urgency } from './engine-threads.js';

/** Threads whose tasks end when the test says so. */
function pool(most: number) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  let started = 0;
  const threads = new EngineThreads(most, () => {
    started++;
    const run = (_task: string, name: string): Promise<void> => {
      begun.push(name);
      return new Promise((resolve) => ends.set(name, resolve));
    };
    return { usable: true, idle: true, run } as unknown as EngineThread;
  });
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  const ask = async (name: string, urgency?: Urgency): Promise<void> => {
    void threads.run('capacity-outlook', name as never, {}, urgency);
    await settled();
  };
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await settled();
  };
  return { ask, end, begun, started: () => started };
}

describe('the threads of engines', () => {
  it('take the urgent first and the patient last, among equals the first come', async () => {
    const { ask, end, begun } = pool(1);
    await ask('a');
    await ask('patient', 'patient');
    await ask('b');
    await ask('c');
    await end('a');
    await end('b');
    await end('c');
    expect(begun).toEqual(['a', 'b', 'c', 'patient']);
  });

  it('let an urgent task begin while others fill them, and the next before all that have not begun', async () => {
    const { ask, end, begun, started } = pool(1);
    await ask('capacity', 'patient');
    await ask('more capacity', 'patient');
    await ask('repair', 'urgent');
    await ask('second repair', 'urgent');
    expect(begun).toEqual(['capacity', 'repair']);
    await end('capacity');
    expect(begun).toEqual(['capacity', 'repair', 'second repair']);
    await end('repair');
    await end('second repair');
    expect(begun).toEqual(['capacity', 'repair', 'second repair', 'more capacity']);
    expect(started()).toBe(2);
  });
});
