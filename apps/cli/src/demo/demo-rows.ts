import type { Language, Rng } from '@ketnoi/kernel';
import type { rows } from '@ketnoi/persistence';
import type { NewRow } from '@ketnoi/persistence';

type Row<K extends keyof typeof rows> = NewRow<InstanceType<(typeof rows)[K]>>;

/** Everything the demo writes, by table, in the order in which it is loaded. */
export interface DemoRows {
  PersonEntity: Row<'PersonEntity'>[];
  PersonLanguageEntity: Row<'PersonLanguageEntity'>[];
  MembershipEntity: Row<'MembershipEntity'>[];
  ConsentEntity: Row<'ConsentEntity'>[];
  FairEntity: Row<'FairEntity'>[];
  CompanyGroupEntity: Row<'CompanyGroupEntity'>[];
  CompanyEntity: Row<'CompanyEntity'>[];
  AddressEntity: Row<'AddressEntity'>[];
  ParticipationEntity: Row<'ParticipationEntity'>[];
  DelegateEntity: Row<'DelegateEntity'>[];
  ProfileTextEntity: Row<'ProfileTextEntity'>[];
  ProfileFactEntity: Row<'ProfileFactEntity'>[];
  NeedEntity: Row<'NeedEntity'>[];
  NeedFactEntity: Row<'NeedFactEntity'>[];
  HallEntity: Row<'HallEntity'>[];
  HallFeatureEntity: Row<'HallFeatureEntity'>[];
  ZoneEntity: Row<'ZoneEntity'>[];
  BoothEntity: Row<'BoothEntity'>[];
  BookingEntity: Row<'BookingEntity'>[];
  BookingRulesEntity: Row<'BookingRulesEntity'>[];
  PriceListEntity: Row<'PriceListEntity'>[];
  SubsidyProgrammeEntity: Row<'SubsidyProgrammeEntity'>[];
  SubsidyFirmEntity: Row<'SubsidyFirmEntity'>[];
  SubsidyGrantEntity: Row<'SubsidyGrantEntity'>[];
  SubsidisedCostEntity: Row<'SubsidisedCostEntity'>[];
  BankAccountEntity: Row<'BankAccountEntity'>[];
  PaymentRequestEntity: Row<'PaymentRequestEntity'>[];
  PaymentRequestLineEntity: Row<'PaymentRequestLineEntity'>[];
  BankStatementEntity: Row<'BankStatementEntity'>[];
  BankTransactionEntity: Row<'BankTransactionEntity'>[];
  PaymentCreditEntity: Row<'PaymentCreditEntity'>[];
  FairSlotEntity: Row<'FairSlotEntity'>[];
  PauseEntity: Row<'PauseEntity'>[];
  MeetingTableEntity: Row<'MeetingTableEntity'>[];
  SeminarEntity: Row<'SeminarEntity'>[];
  SeminarSeatEntity: Row<'SeminarSeatEntity'>[];
  InterpreterEntity: Row<'InterpreterEntity'>[];
  UnavailabilityEntity: Row<'UnavailabilityEntity'>[];
  RoundSettingsEntity: Row<'RoundSettingsEntity'>[];
  DrawCallEntity: Row<'DrawCallEntity'>[];
  DrawRequestEntity: Row<'DrawRequestEntity'>[];
  PriorityPointsEntity: Row<'PriorityPointsEntity'>[];
  WaitlistRulesEntity: Row<'WaitlistRulesEntity'>[];
  WaitlistEntryEntity: Row<'WaitlistEntryEntity'>[];
}

export const emptyRows = (): DemoRows => ({
  PersonEntity: [],
  PersonLanguageEntity: [],
  MembershipEntity: [],
  ConsentEntity: [],
  FairEntity: [],
  CompanyGroupEntity: [],
  CompanyEntity: [],
  AddressEntity: [],
  ParticipationEntity: [],
  DelegateEntity: [],
  ProfileTextEntity: [],
  ProfileFactEntity: [],
  NeedEntity: [],
  NeedFactEntity: [],
  HallEntity: [],
  HallFeatureEntity: [],
  ZoneEntity: [],
  BoothEntity: [],
  BookingEntity: [],
  BookingRulesEntity: [],
  PriceListEntity: [],
  SubsidyProgrammeEntity: [],
  SubsidyFirmEntity: [],
  SubsidyGrantEntity: [],
  SubsidisedCostEntity: [],
  BankAccountEntity: [],
  PaymentRequestEntity: [],
  PaymentRequestLineEntity: [],
  BankStatementEntity: [],
  BankTransactionEntity: [],
  PaymentCreditEntity: [],
  FairSlotEntity: [],
  PauseEntity: [],
  MeetingTableEntity: [],
  SeminarEntity: [],
  SeminarSeatEntity: [],
  InterpreterEntity: [],
  UnavailabilityEntity: [],
  RoundSettingsEntity: [],
  DrawCallEntity: [],
  DrawRequestEntity: [],
  PriorityPointsEntity: [],
  WaitlistRulesEntity: [],
  WaitlistEntryEntity: [],
});

/** What every maker of demo data is given: chance, ids, a birth time, and the rows to add to. */
export interface Workshop {
  readonly rng: Rng;
  readonly id: <B extends string>() => import('@ketnoi/kernel').Id<B>;
  readonly bornAt: Date;
  readonly scale: number;
  readonly rows: DemoRows;
  /** The password hash of those who may sign in; everybody else waits for an invitation. */
  readonly passwordHash: string | null;
}

export type Speaks = Partial<Record<Language, 'basic' | 'working' | 'fluent'>>;
