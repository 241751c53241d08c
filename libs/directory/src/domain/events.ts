import type { CompanyId, DomainEvent, NeedId } from '@ketnoi/kernel';

export type FairCreated = DomainEvent<'fair-created', { readonly slug: string }>;
export type CompanyRegistered = DomainEvent<'company-registered', { readonly companyId: CompanyId }>;
export type CompanyChanged = DomainEvent<'company-changed', { readonly companyId: CompanyId }>;
export type ProfileChanged = DomainEvent<'profile-changed', { readonly companyId: CompanyId }>;
export type ParticipationRegistered = DomainEvent<
  'participation-registered',
  { readonly companyId: CompanyId; readonly asSupplier: boolean; readonly asBuyer: boolean }
>;
export type NeedChanged = DomainEvent<'need-changed', { readonly companyId: CompanyId; readonly needId: NeedId }>;

export type WordMapped = DomainEvent<'word-mapped', { readonly words: readonly string[] }>;

export type DirectoryEvent =
  | FairCreated
  | CompanyRegistered
  | CompanyChanged
  | ProfileChanged
  | ParticipationRegistered
  | NeedChanged
  | WordMapped;
