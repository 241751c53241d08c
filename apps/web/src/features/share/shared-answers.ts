import type { SharedByTokenQuery } from './shared.generated';

type Shared = NonNullable<SharedByTokenQuery['shared']>;
export type SharedAgendaAnswer = Extract<Shared, { __typename: 'SharedAgenda' }>;
export type SharedPaymentAnswer = Extract<Shared, { __typename: 'SharedPaymentRequest' }>;
export type SharedNoticeAnswer = Extract<Shared, { __typename: 'SharedNotice' }>;
export type Entry = SharedAgendaAnswer['entries'][number];
