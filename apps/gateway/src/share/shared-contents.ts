import { type MaySee, ReadNotices, type SharedThing } from '@ketnoi/accounts';
import { type PaymentRequestId, ViewPaymentRequest } from '@ketnoi/booth-allocation';
import { ViewCompanies } from '@ketnoi/directory';
import type { Actor } from '@ketnoi/kernel';
import { type AgendaEntry, Agendas, ShowAgenda } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { toEntry } from '../meetings/agendas/agenda.type.js';
import { toNotice } from '../notices/notice.type.js';
import { shownRequest } from '../payments/payment-views.js';
import { SharedAgenda, SharedFair, SharedNotice, SharedPaymentRequest } from './share.type.js';

/** What a link shows, read as the person who made it: each room decides whether that person may see it today. */
@Injectable()
export class SharedContents {
  constructor(
    private readonly agenda: ShowAgenda,
    private readonly agendas: Agendas,
    private readonly payment: ViewPaymentRequest,
    private readonly companies: ViewCompanies,
    private readonly notices: ReadNotices,
  ) {}

  readonly maySee: MaySee = async (actor, thing) => (await this.of(actor, thing)) !== null;

  async of(actor: Actor, thing: SharedThing): Promise<SharedAgenda | SharedNotice | SharedPaymentRequest | null> {
    const title = await this.agendas.fairTitle(thing.fairId);
    if (!title) return null;
    const fair = Object.assign(new SharedFair(), title);
    if (thing.kind === 'notice') return this.noticeOf(actor, thing, fair);
    if (thing.kind !== 'payment-request') return this.agendaOf(actor, thing, fair);
    const view = await this.payment.execute(actor, thing.fairId, (thing.subjectId ?? '') as PaymentRequestId);
    return view.ok ? Object.assign(new SharedPaymentRequest(), { fair, request: shownRequest(view.value) }) : null;
  }

  private async noticeOf(
    actor: Actor,
    { fairId, subjectId }: SharedThing,
    fair: SharedFair,
  ): Promise<SharedNotice | null> {
    const notice = await this.notices.one(actor, fairId, subjectId ?? '');
    return notice && Object.assign(new SharedNotice(), { fair, notice: toNotice(notice) });
  }

  private async agendaOf(actor: Actor, thing: SharedThing, fair: SharedFair): Promise<SharedAgenda | null> {
    const { fairId, companyId, kind, subjectId } = thing;
    const whose = companyId ? { company: companyId } : { own: true as const };
    const found = await this.agenda.execute(actor, fairId, whose, 'released');
    if (!found.ok) return null;
    const isMeant = (entry: AgendaEntry): boolean =>
      kind === 'agenda' || (entry.kind === 'meeting' && entry.requestId === subjectId);
    const entries = found.value.entries.filter(isMeant);
    // One meeting that is not held any more is nothing to show; an agenda may well be empty.
    if (kind === 'meeting' && entries.length === 0) return null;
    const [company] = companyId ? await this.companies.execute(actor, [companyId]) : [];
    return Object.assign(new SharedAgenda(), {
      ...{ fair, companyName: company?.shortName ?? null },
      ...{ versionNumber: found.value.versionNumber, timeZone: found.value.timeZone },
      entries: entries.map((entry) =>
        toEntry(entry.kind === 'meeting' ? { ...entry, link: null, attendees: undefined } : entry),
      ),
    });
  }
}
