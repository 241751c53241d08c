import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type ComparedList,
  comparedList,
  type EditedFile,
  type EditedList,
  type EditedRow,
  err,
  type FairId,
  Fingerprint,
  hasFairRole,
  IdempotencyStore,
  namedDifference,
  ok,
  previewOf,
  type Result,
  type TakeBackRefusal,
  takeBackOf,
  type TakenBack,
} from '@ketnoi/kernel';
import type { AdmissionCard } from '../../domain/admission.js';
import {
  ADMISSION_LIST,
  type AdmissionListColumn,
  cellsOfAdmission,
  type KnownLike,
  likeMeant,
  NEW_COMPANY,
  toldLike,
} from '../../domain/admission-list.js';
import {
  type AdmissionListProblem,
  readAdmissionDecisions,
  type ReadAdmission,
} from '../../domain/read-admission-decisions.js';
import { Admissions } from '../ports/admissions.js';
import { FirmRegistry } from '../ports/firm-registry.js';
import { AdmissionDesk, type AdmittingRefusal } from './admission-desk.js';

export type EditedAdmissionRow = EditedRow<AdmissionListColumn>;

interface Found {
  readonly difference: ComparedList<AdmissionListColumn, AdmissionListProblem>;
  readonly decisions: readonly ReadAdmission[];
}
type Refusal = TakeBackRefusal<AdmissionListProblem>;

/**
 * The list of those who ask to take part comes back with an organiser's decisions: shown first, then all of them are made as
 * if by hand, with their letters, or none is.
 */
@Injectable()
export class TakeBackAdmissions {
  private readonly list: EditedList<EditedFile, EditedAdmissionRow, AdmissionListProblem, Found> = {
    operation: 'take-back-admissions',
    mayChange: (actor, { fairId }) => hasFairRole(actor, fairId, 'organiser'),
    compare: async (actor, { fairId }, rows, forChange) => ok(await this.compare(actor, fairId, rows, forChange)),
    change: (actor, { fairId }, { decisions }) => this.change(actor, fairId, decisions),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly admissions: Admissions,
    private readonly registry: FirmRegistry,
    private readonly desk: AdmissionDesk,
    private readonly fingerprint: Fingerprint,
  ) {}

  private async change(
    actor: Actor,
    fairId: FairId,
    decisions: readonly ReadAdmission[],
  ): Promise<Result<TakenBack, Refusal>> {
    const fair = await this.admissions.fair(fairId);
    if (!fair) return err({ code: 'not-found' });
    const admitting = decisions.flatMap((one) => (one.state === 'admitted' ? one : []));
    const admitted = await this.desk.admit(actor, fairId, admitting);
    if (!admitted.ok) return err(refused(admitting[admitted.error.at].row, admitted.error));
    const turned = decisions.flatMap((one) => (one.state === 'turned-down' ? one : []));
    await this.desk.turnDown(actor, fairId, fair, turned);
    return ok({ changed: decisions.length });
  }

  private async compare(
    actor: Actor,
    fairId: FairId,
    rows: readonly EditedAdmissionRow[],
    forChange: boolean,
  ): Promise<Found> {
    const ids = rows.flatMap(({ cells }) => cells.id?.trim() || []);
    const cards = new Map((await this.admissions.named(fairId, ids, forChange)).map((card) => [card.id, card]));
    const like = await this.likeOf(actor, fairId, rows, cards);
    const present = new Map([...cards].map(([id, card]) => [id, cellsOfAdmission(card)]));
    const found = namedDifference(
      ADMISSION_LIST,
      present,
      rows.map((row) => withCompany(row, cards, like)),
      (id) => cards.get(id)?.firm.shortName ?? '',
    );
    const likeEarlierOnes = this.registry.likeEarlierOnes.bind(this.registry);
    const { decisions, problems } = readAdmissionDecisions(found.changes, { cards, like, likeEarlierOnes });
    return {
      difference: comparedList<AdmissionListColumn, AdmissionListProblem>(found, problems, this.fingerprint),
      decisions,
    };
  }

  /** Companies that those might be which the file admits or names as one. */
  private async likeOf(
    actor: Actor,
    fairId: FairId,
    rows: readonly EditedAdmissionRow[],
    cards: ReadonlyMap<string, AdmissionCard>,
  ): Promise<ReadonlyMap<string, readonly KnownLike[]>> {
    const asked = rows.flatMap(({ cells }) => {
      const card = cards.get(cells.id?.trim() ?? '');
      return card && (cells.company || (cells.state === 'admitted' && card.state === 'open')) ? card : [];
    });
    const like = await this.registry.like(
      actor,
      fairId,
      asked.map(({ firm }) => firm),
    );
    return new Map(asked.map(({ id }, i) => [id, like[i]]));
  }
}

/** A company in one way of naming it. Of those that were admitted as the file says nothing is left to be changed. */
function withCompany(
  row: EditedAdmissionRow,
  cards: ReadonlyMap<string, AdmissionCard>,
  like: ReadonlyMap<string, readonly KnownLike[]>,
): EditedAdmissionRow {
  const id = row.cells.id?.trim() ?? '';
  const [card, cell] = [cards.get(id), row.cells.company?.trim() ?? ''];
  if (!card || cell === '') return row;
  const meant = likeMeant(cell, like.get(id) ?? []);
  const stands = card.state === 'admitted' && (cell === NEW_COMPANY || meant?.companyId === card.companyId);
  return { ...row, cells: { ...row.cells, company: stands ? '' : meant ? toldLike(meant) : cell } };
}

function refused(row: number, { code }: AdmittingRefusal): Refusal {
  if (code === 'firm-looks-after-itself')
    return { code: 'unusable-file', problems: [{ row, column: 'company', code }] };
  // It was looked at above: somebody has registered or changed a company since.
  return { code: 'changed-meanwhile' };
}
