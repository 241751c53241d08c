import {
  DrawBroke,
  DrawEngine,
  type DrawInput,
  type DrawResult,
  type DrawRun,
  DrawStopped,
} from '@ketnoi/booth-allocation';
import { EngineFailed, EngineStopped } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { EngineThreads } from '../threads/engine-threads.js';

@Injectable()
export class ThreadDrawEngine extends DrawEngine {
  constructor(private readonly threads: EngineThreads) {
    super();
  }

  async draw(input: DrawInput, run: DrawRun): Promise<DrawResult> {
    try {
      const { signal } = run;
      return await this.threads.run('draw-booths', { input }, { signal, onProgress: (done) => run.onProgress(done) });
    } catch (error) {
      if (error instanceof EngineStopped) throw new DrawStopped();
      if (error instanceof EngineFailed) throw new DrawBroke(error.message);
      throw error;
    }
  }
}
