import type { CompanyId, FairId, PersonId, RequestId } from '@ketnoi/kernel';
import { type Attending, Attendees, type CompanyDelegate, type HeldAt, type HeldMeeting } from '@ketnoi/meetings';

export type HeldSomewhere = HeldMeeting & HeldAt;

/** Of one fair, whose delegates and meetings are given. */
export class InMemoryAttendees extends Attendees {
  readonly delegates: Omit<CompanyDelegate, 'usual'>[] = [];
  readonly meetings = new Map<RequestId, HeldSomewhere>();
  /** All whose time was ever planned. */
  readonly locked: PersonId[] = [];
  private chosen: { readonly requestId: RequestId; readonly companyId: CompanyId; readonly personId: PersonId }[] = [];
  private readonly usual = new Map<CompanyId, readonly PersonId[]>();

  async attending(_: FairId, companyIds: readonly CompanyId[]): Promise<Attending> {
    const delegates = this.delegates
      .filter(({ companyId }) => companyIds.includes(companyId))
      .map((one) => ({ ...one, usual: (this.usual.get(one.companyId) ?? []).includes(one.personId) }));
    const people = new Set(delegates.map(({ personId }) => personId));
    const choices = this.chosen.flatMap((choice) => {
      const meeting = this.meetings.get(choice.requestId);
      const sends = meeting?.companyIds.includes(choice.companyId) && this.isDelegate(choice);
      if (!meeting || !sends || !people.has(choice.personId)) return [];
      const { companyIds: _of, ...held } = meeting;
      return [{ ...held, ...choice }];
    });
    return { delegates, choices };
  }

  private isDelegate({ companyId, personId }: { companyId: CompanyId; personId: PersonId }): boolean {
    return this.delegates.some((one) => one.companyId === companyId && one.personId === personId);
  }

  async companiesOf(_: FairId, personId: PersonId): Promise<readonly CompanyId[]> {
    return this.delegates.filter((one) => one.personId === personId).map(({ companyId }) => companyId);
  }

  async meeting(_: FairId, requestId: RequestId): Promise<HeldMeeting | null> {
    const found = this.meetings.get(requestId);
    if (!found) return null;
    const { startsAt, endsAt, companyIds } = found;
    return { requestId, startsAt, endsAt, companyIds };
  }

  async lockPeople(personIds: readonly PersonId[]): Promise<void> {
    this.locked.push(...personIds);
  }

  async choose(_: FairId, requestId: RequestId, companyId: CompanyId, personIds: readonly PersonId[]): Promise<void> {
    this.chosen = [
      ...this.chosen.filter((one) => one.requestId !== requestId || one.companyId !== companyId),
      ...personIds.map((personId) => ({ requestId, companyId, personId })),
    ];
  }

  async setUsual(_: FairId, companyId: CompanyId, personIds: readonly PersonId[]): Promise<void> {
    this.usual.set(companyId, personIds);
  }

  async forget(_: FairId, requestIds: readonly RequestId[]): Promise<void> {
    this.chosen = this.chosen.filter((one) => !requestIds.includes(one.requestId));
  }
}
