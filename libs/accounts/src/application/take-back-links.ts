import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
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
  takeBackOf,
  UnitOfWork,
} from '@ketnoi/kernel';
import {
  cellsOfLink,
  LINK_LIST,
  type LinkListColumn,
  type LinkListProblem,
  readRevocations,
} from '../domain/link-list.js';
import { LinkRights } from './link-rights.js';
import { SessionEndings } from './ports/session-endings.js';
import { Sessions } from './ports/sessions.js';
import { SignInLinks } from './ports/sign-in-links.js';
import { SeePeople } from './see-people.js';

export type EditedLinkRow = EditedRow<LinkListColumn>;

interface Found {
  readonly difference: ComparedList<LinkListColumn, LinkListProblem>;
  readonly revoked: readonly string[];
}
type Taking = ReturnType<typeof takeBackOf<EditedFile, EditedLinkRow, LinkListProblem, Found, never>>;

/** The list of links comes back with those that are revoked, and the sessions that they opened end: all of them, or none. */
@Injectable()
export class TakeBackLinks {
  readonly preview = previewOf(this.list(() => undefined));

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly links: SignInLinks,
    private readonly rights: LinkRights,
    private readonly people: SeePeople,
    private readonly sessions: Sessions,
    private readonly endings: SessionEndings,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly fingerprint: Fingerprint,
  ) {}

  async execute(...asked: Parameters<Taking>): ReturnType<Taking> {
    let ended: readonly string[] = [];
    const list = this.list((sessionIds) => void (ended = sessionIds));
    const done = await takeBackOf(list, () => this.idempotency)(...asked);
    if (ended.length > 0) await this.endings.announce(ended);
    return done;
  }

  private list(
    onEnded: (sessionIds: readonly string[]) => void,
  ): EditedList<EditedFile, EditedLinkRow, LinkListProblem, Found> {
    return {
      operation: 'take-back-links',
      mayChange: (actor, { fairId }) => hasFairRole(actor, fairId, 'organiser'),
      compare: async (actor, { fairId }, rows) => ok(await this.compare(actor, fairId, rows)),
      change: async (actor, { fairId }, { revoked }) => {
        // Read above without a lock: somebody has revoked one of them since.
        if ((await this.links.revoke(revoked)) !== revoked.length) return err({ code: 'changed-meanwhile' });
        await this.audit.record(
          ...revoked.map((linkId) => ({
            ...{ fairId, actorId: actor.personId, byRight: 'organiser' as const, requestId: actor.requestId },
            ...{ action: 'revoke-sign-in-link', subjectType: 'sign-in-link', subjectId: linkId },
          })),
        );
        onEnded(await this.sessions.endOpenedByLinks(revoked));
        return ok({ changed: revoked.length });
      },
    };
  }

  private async compare(actor: Actor, fairId: FairId, rows: readonly EditedLinkRow[]): Promise<Found> {
    const ids = rows.flatMap(({ cells }) => cells.id?.trim() || []);
    const links = new Map((await this.links.named(fairId, ids)).map((link) => [link.id, link]));
    const now = await this.unitOfWork.now();
    const personIds = [...new Set([...links.values()].map(({ personId }) => personId))];
    const names = new Map((await this.people.execute(actor, personIds)).map(({ id, ownName }) => [id, ownName]));
    const present = new Map(
      [...links].map(([id, link]) => [id, cellsOfLink(link, names.get(link.personId) ?? '', now)]),
    );
    const found = namedDifference(LINK_LIST, present, rows, (id) => present.get(id)?.person ?? '');
    const asked = found.changes.flatMap(({ id }) => links.get(id)?.personId ?? []);
    const below = await this.rights.mayRevokeOf(actor, fairId, [...new Set(asked)]);
    const { revoked, problems } = readRevocations(found.changes, (id) => {
      const link = links.get(id);
      return link !== undefined && (link.createdBy === actor.personId || below.has(link.personId));
    });
    return { difference: comparedList<LinkListColumn, LinkListProblem>(found, problems, this.fingerprint), revoked };
  }
}
