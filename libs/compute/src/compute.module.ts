import { DrawEngine, DrawnHalls } from '@ketnoi/booth-allocation';
import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import {
  CapacityPlanner,
  Comforts,
  FairScores,
  PairChooser,
  PairScorer,
  Repairer,
  Timetabler,
  Walks,
} from '@ketnoi/meetings';
import { LiveFairScores } from './live/live-fair-scores.js';
import { LiveFairs } from './live/live-fairs.js';
import { ThreadDrawEngine } from './drawing/thread-draw-engine.js';
import { ThreadPairChooser } from './thread-pair-chooser.js';
import { ThreadPairScorer } from './thread-pair-scorer.js';
import { EngineThreads } from './threads/engine-threads.js';
import { MatchingThread } from './threads/matching-thread.js';
import { SchedulerComforts } from './timetabling/scheduler-comforts.js';
import { ThreadCapacityPlanner } from './timetabling/thread-capacity-planner.js';
import { ThreadRepairer } from './timetabling/thread-repairer.js';
import { ThreadTimetabler } from './timetabling/thread-timetabler.js';
import { PlanWalks } from './walking/plan-walks.js';

/** Answers the ports of meetings and booth allocation by running the engines in worker threads. Global, like persistence. */
@Module({})
export class ComputeModule implements OnApplicationShutdown {
  constructor(
    private readonly threads: EngineThreads,
    private readonly matching: MatchingThread,
  ) {}

  /** @param threads most threads for choosing and timetables; matching has one of its own */
  static forRoot(threads: number): DynamicModule {
    return {
      module: ComputeModule,
      global: true,
      providers: [
        { provide: EngineThreads, useFactory: () => new EngineThreads(threads) },
        { provide: MatchingThread, useFactory: () => new MatchingThread() },
        { provide: DrawEngine, useClass: ThreadDrawEngine },
        { provide: PairScorer, useClass: ThreadPairScorer },
        { provide: PairChooser, useClass: ThreadPairChooser },
        { provide: Timetabler, useClass: ThreadTimetabler },
        { provide: Repairer, useClass: ThreadRepairer },
        { provide: CapacityPlanner, useClass: ThreadCapacityPlanner },
        { provide: Comforts, useClass: SchedulerComforts },
        { provide: Walks, useFactory: (halls: DrawnHalls) => new PlanWalks(halls), inject: [DrawnHalls] },
        LiveFairs,
        { provide: FairScores, useClass: LiveFairScores },
      ],
      exports: [
        CapacityPlanner,
        Comforts,
        DrawEngine,
        PairScorer,
        PairChooser,
        Timetabler,
        Repairer,
        FairScores,
        Walks,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.threads.end(), this.matching.end()]);
  }
}
