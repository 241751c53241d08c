import { Clock } from '@ketnoi/kernel';

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
