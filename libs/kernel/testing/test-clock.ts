import { Clock } from '@ketnoi/kernel';

/** A clock that stands still until it is moved. */
export class TestClock extends Clock {
  constructor(private instant: Date = new Date('2026-08-03T02:00:00Z')) {
    super();
  }

  now(): Date {
    return this.instant;
  }

  moveTo(instant: Date): void {
    this.instant = instant;
  }

  /** Forward, or back when negative. */
  moveBy(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
