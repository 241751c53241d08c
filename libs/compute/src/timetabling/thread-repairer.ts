import { type RepairAnswer, Repairer, type RepairQuestion, type StandbyAnswer } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { EngineThreads } from '../threads/engine-threads.js';

/** A repair takes about half a second of computing; it waits for nothing that has not begun. */
@Injectable()
export class ThreadRepairer extends Repairer {
  constructor(private readonly threads: EngineThreads) {
    super();
  }

  repair(question: RepairQuestion): Promise<RepairAnswer> {
    return this.threads.run('repair-timetable', question, {}, 'urgent');
  }

  standby(
    question: Pick<RepairQuestion, 'inputs' | 'known' | 'openSlot'>,
    most: number,
  ): Promise<readonly StandbyAnswer[]> {
    return this.threads.run('prepare-standby', { ...question, most });
  }
}
