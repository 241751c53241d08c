import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { ComputeModule } from '@ketnoi/compute/module';
import type { Config } from '@ketnoi/config';
import { ConfigModule } from '@ketnoi/config/module';
import { handlersByJob, type JobHandler } from '@ketnoi/jobs';
import { JobsModule } from '@ketnoi/jobs/module';
import { type Log, LoggingModule } from '@ketnoi/logging';
import { MeetingsModule } from '@ketnoi/meetings/module';
import { PersistenceModule } from '@ketnoi/persistence/module';
import { type DynamicModule, Module } from '@nestjs/common';
import { JobRunner } from './job-runner.js';
import { FileMailer } from './mail/file-mailer.js';
import { Mailer } from './mail/mailer.js';
import { SmtpMailer } from './mail/smtp-mailer.js';
import { PROCESSORS } from './processors/index.js';
import { OutboxRelay } from './relay/outbox-relay.js';
import { Sweeper } from './sweeper/sweeper.js';

@Module({})
export class WorkerModule {
  static forRoot(config: Config, log: Log): DynamicModule {
    const { smtpUrl, dir, from } = config.mail;
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config),
        LoggingModule.forRoot(log),
        PersistenceModule.forRoot(config.database),
        JobsModule.forRoot(config.redis),
        ComputeModule.forRoot(config.computeThreads),
        BoothAllocationModule,
        MeetingsModule,
      ],
      providers: [
        OutboxRelay,
        Sweeper,
        { provide: Mailer, useFactory: () => (smtpUrl ? new SmtpMailer(smtpUrl, from) : new FileMailer(dir, from)) },
        ...PROCESSORS,
        {
          provide: JobRunner,
          inject: PROCESSORS,
          useFactory: (...handlers: JobHandler[]) => {
            handlersByJob(handlers);
            return new JobRunner(config.redis, handlers, log);
          },
        },
      ],
    };
  }
}
