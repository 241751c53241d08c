import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, Ids, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { Chronicle } from '../chronicle.js';
import { type OnlineRoom, PlacingTerms } from '../ports/placing-terms.js';
import { Timetables } from '../ports/timetables.js';
import { type InvalidInput, invalidInput, type NotFound, notFound, organises } from '../refusals.js';

/** Rooms that meetings are held in cannot be taken away. */
export interface OnlineRoomsInUse {
  readonly code: 'online-rooms-in-use';
}

const MOST_ROOMS = 500;
const LONGEST_LINK = 500;

/** Says in which online rooms those meet who do not travel, by their links; room n stays room n, whatever its link. */
@Injectable()
export class PlaceOnlineRooms {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly terms: PlacingTerms,
    private readonly timetables: Timetables,
    private readonly ids: Ids,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    links: readonly (string | null)[],
  ): Promise<Result<readonly OnlineRoom[], NotFound | InvalidInput | OnlineRoomsInUse>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      const problems = [
        ...(links.length > MOST_ROOMS ? [{ path: 'links', code: 'out-of-range' }] : []),
        ...links.flatMap((link, i) => (usable(link) ? [] : [{ path: `links[${i}]`, code: 'unusable' }])),
      ];
      if (problems.length > 0) return err(invalidInput(problems));
      const before = await this.terms.onlineRooms(fairId);
      if (links.length < before.length && (await this.timetables.exist(fairId)))
        return err({ code: 'online-rooms-in-use' as const });
      const rooms = links.map((link, i) => ({
        id: before[i]?.id ?? this.ids.next(),
        number: i + 1,
        link: asSent(link),
      }));
      await this.terms.replaceOnlineRooms(fairId, rooms);
      await this.chronicle.write(actor, {
        fairId,
        action: 'place-online-rooms',
        subjectType: 'fair',
        subjectId: fairId,
        detail: { rooms: rooms.length },
        events: [meetingsEvent('fair-set-up-changed', fairId, { part: 'online-rooms' })],
      });
      return ok(rooms);
    });
  }
}

/** People open it in a browser: nothing but a web address without a name and password will do. */
function usable(link: string | null): boolean {
  if (link === null) return true;
  if (!URL.canParse(link)) return false;
  const { href, protocol, username, password } = new URL(link);
  return href.length <= LONGEST_LINK && protocol === 'https:' && username === '' && password === '';
}

/** Browsers send marks and foreign letters encoded; kept like that, a link is plain ASCII and as long as it was measured. */
const asSent = (link: string | null): string | null => (link === null ? null : new URL(link).href);
