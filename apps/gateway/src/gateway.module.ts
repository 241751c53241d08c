import { ComputeModule } from '@ketnoi/compute/module';
import type { Config } from '@ketnoi/config';
import { ConfigModule } from '@ketnoi/config/module';
import { JobsModule } from '@ketnoi/jobs/module';
import { type Log, LoggingModule } from '@ketnoi/logging';
import { PersistenceModule } from '@ketnoi/persistence/module';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { AccountsFeature } from './accounts/accounts.module.js';
import { AdmissionsFeature } from './admissions/admissions.module.js';
import { AuditFeature } from './audit/audit.module.js';
import { BookingNotesFeature } from './booking-notes/booking-notes.module.js';
import { BoothMovesFeature } from './booth-moves/booth-moves.module.js';
import { BoothLifeFeature } from './booth-life/booth-life.module.js';
import { BoothsFeature } from './booths/booths.module.js';
import { DirectoryFeature } from './directory/directory.module.js';
import { DrawsFeature } from './draws/draws.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { FiguresFeature } from './figures/figures.module.js';
import { GraphqlApiModule } from './graphql/graphql-api.module.js';
import { HealthModule } from './health/health.module.js';
import { UploadsModule } from './uploads/uploads.module.js';
import { WaitlistFeature } from './waitlist/waitlist.module.js';
import { MatchingFeature } from './matching/matching.module.js';
import { ListsFeature } from './lists/lists.module.js';
import { MeetingsFeature } from './meetings/meetings.module.js';
import { NoticesFeature } from './notices/notices.module.js';
import { PlansFeature } from './plans/plans.module.js';
import { PricesFeature } from './prices/prices.module.js';
import { ShareFeature } from './share/share.module.js';
import { SubsidiesFeature } from './subsidies/subsidies.module.js';
import { PaymentsFeature } from './payments/payments.module.js';

/** One line a feature. Their resolvers make the schema. */
export const FEATURES: Type<unknown>[] = [
  AccountsFeature,
  AdmissionsFeature,
  AuditFeature,
  BoothsFeature,
  BoothLifeFeature,
  BookingNotesFeature,
  BoothMovesFeature,
  DirectoryFeature,
  DrawsFeature,
  FiguresFeature,
  ListsFeature,
  WaitlistFeature,
  MatchingFeature,
  MeetingsFeature,
  NoticesFeature,
  PlansFeature,
  PricesFeature,
  ShareFeature,
  SubsidiesFeature,
  PaymentsFeature,
];

@Module({})
export class GatewayModule {
  static forRoot(config: Config, log: Log): DynamicModule {
    return {
      module: GatewayModule,
      imports: [
        ConfigModule.with(config),
        LoggingModule.forRoot(log),
        PersistenceModule.forRoot(config.database),
        JobsModule.forRoot(config.redis),
        ComputeModule.forRoot(config.computeThreads),
        AccessModule,
        GraphqlApiModule,
        HealthModule,
        UploadsModule,
        ExportsModule,
        ...FEATURES,
      ],
    };
  }
}
