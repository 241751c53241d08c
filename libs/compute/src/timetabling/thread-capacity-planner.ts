import { Injectable } from '@nestjs/common';
import { CapacityPlanner, type CapacityOutlook, type TimetableInputs } from '@ketnoi/meetings';
import { EngineThreads } from '../threads/engine-threads.js';

@Injectable()
export class ThreadCapacityPlanner extends CapacityPlanner {
  constructor(private readonly threads: EngineThreads) {
    super();
  }

  outlook(inputs: TimetableInputs): Promise<CapacityOutlook> {
    return this.threads.run('capacity-outlook', { inputs }, {}, 'patient');
  }
}
