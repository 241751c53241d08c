import type { CompanyId, FairId, PersonId, RequestId } from '@ketnoi/kernel';
import { isLive, type MeetingRequest, MeetingRequests, type PairOfCompanies } from '@ketnoi/meetings';

export class InMemoryMeetingRequests extends MeetingRequests {
  readonly rows = new Map<RequestId, MeetingRequest>();

  async add(request: MeetingRequest, _by: PersonId): Promise<boolean> {
    if (await this.livingForChange(request.fairId, request.buyerId, request.supplierId)) return false;
    this.rows.set(request.id, request);
    return true;
  }

  async addWherePossible(requests: readonly MeetingRequest[], by: PersonId): Promise<readonly RequestId[]> {
    const added: RequestId[] = [];
    for (const request of requests) if (await this.add(request, by)) added.push(request.id);
    return added;
  }

  async find(fairId: FairId, id: RequestId): Promise<MeetingRequest | null> {
    const request = this.rows.get(id);
    return request?.fairId === fairId ? request : null;
  }

  findForChange(fairId: FairId, id: RequestId): Promise<MeetingRequest | null> {
    return this.find(fairId, id);
  }

  async livingForChange(fairId: FairId, buyerId: CompanyId, supplierId: CompanyId): Promise<MeetingRequest | null> {
    const all = [...this.rows.values()].filter((r) => r.fairId === fairId && isLive(r.state));
    return all.find((r) => r.buyerId === buyerId && r.supplierId === supplierId) ?? null;
  }

  async livingOfPairsForChange(fairId: FairId, pairs: readonly PairOfCompanies[]): Promise<readonly MeetingRequest[]> {
    const found = await Promise.all(pairs.map((one) => this.livingForChange(fairId, one.buyerId, one.supplierId)));
    const pairOf = ({ buyerId, supplierId }: PairOfCompanies): string => `${buyerId} ${supplierId}`;
    return found.flatMap((request) => request ?? []).sort((one, other) => (pairOf(one) < pairOf(other) ? -1 : 1));
  }

  async save(request: MeetingRequest): Promise<void> {
    this.rows.set(request.id, request);
  }

  async saveAll(requests: readonly MeetingRequest[]): Promise<void> {
    for (const request of requests) await this.save(request);
  }

  async overdueForChange(now: Date, most: number): Promise<readonly MeetingRequest[]> {
    const overdue = (r: MeetingRequest): boolean => r.state === 'open' && r.deadlineAt !== null && r.deadlineAt <= now;
    return [...this.rows.values()].filter(overdue).slice(0, most);
  }
}
