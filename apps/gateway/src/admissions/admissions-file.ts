import {
  ADMISSION_LIST,
  ADMISSION_STATES,
  type AdmissionCard,
  cellsOfAdmission,
  type FirmOffer,
  type KnownLike,
  ListAdmissions,
  toldLike,
} from '@ketnoi/accounts';
import { FindLikeFirms } from '@ketnoi/directory';
import { ADMISSION_LIST_ASIDE, ADMISSION_LIST_HEADINGS, type CellOut } from '@ketnoi/documents';
import { type Actor, allPages, type Language, stampOf } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';
import { tellAdmissionState } from './told-admissions.js';

const { firm, email, state, company, reason, id, stamp } = ADMISSION_LIST_HEADINGS;
const COLUMNS = [firm, ...ADMISSION_LIST_ASIDE, email, state, company, reason, id, stamp];

/** `admissions`: who asks to take part, for organisers, who take it back with what they decide; `format` csv or xlsx. */
@Injectable()
export class AdmissionsFile extends ExportFile {
  readonly kind = 'admissions';

  constructor(
    private readonly list: ListAdmissions,
    private readonly find: FindLikeFirms,
  ) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const { fairId, language } = params;
    const rows: CellOut[][] = [];
    for (const one of ADMISSION_STATES) {
      const cards = await allPages((page) => this.list.execute(actor, fairId, one, page));
      if (!cards) return null;
      const firms = one === 'open' ? cards.map((card) => card.firm) : [];
      const like = await this.find.execute(actor, fairId, firms);
      rows.push(...cards.map((card, i) => cellsOf(card, like.at(i) ?? [], language)));
    }
    return tableFile({ title: 'exports.admissions', columns: COLUMNS, rows }, params);
  }
}

function cellsOf(card: AdmissionCard, like: readonly KnownLike[], language: Language): CellOut[] {
  const cells = cellsOfAdmission(card);
  const { firm: offer, person } = card;
  return [
    ...[cells.firm, offer.shortName, offer.englishName, offer.taxCode, offer.country],
    ...[text(language, 'values.side', { side: sideOf(offer) }), person.ownName, person.mobile],
    ...[card.message, card.confirmedAt, like.map(toldLike).join('; ') || null],
    ...[cells.email, tellAdmissionState(cells.state, language), null, cells.reason || null],
    ...[card.id, stampOf(ADMISSION_LIST, cells)],
  ];
}

const sideOf = ({ asSupplier, asBuyer }: FirmOffer): string =>
  asSupplier && asBuyer ? 'both' : asBuyer ? 'buyer' : 'supplier';
