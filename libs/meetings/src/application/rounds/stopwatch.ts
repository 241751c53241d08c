import type { Clock } from '@ketnoi/kernel';

/** Takes the time of named steps, in whole milliseconds. */
export class Stopwatch {
  private readonly steps: Record<string, number> = {};

  constructor(private readonly clock: Clock) {}

  async time<T>(step: string, work: () => Promise<T>): Promise<T> {
    const from = this.clock.now().getTime();
    try {
      return await work();
    } finally {
      this.steps[step] = (this.steps[step] ?? 0) + this.clock.now().getTime() - from;
    }
  }

  /** Every step and their sum as `total`. */
  result(): Readonly<Record<string, number>> {
    const total = Object.values(this.steps).reduce((sum, ms) => sum + ms, 0);
    return { ...this.steps, total };
  }
}
