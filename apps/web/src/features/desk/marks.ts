import { ask } from '../../graphql/ask';
import { amend } from '../../graphql/answers';
import { NotSignedIn, TooMany, Unreachable } from '../../graphql/failures';
import { noticeSessionEnded } from '../../session/session';
import { recall, remember } from '../../state/memory';
import { createStore } from '../../state/store';
import { DeskDay, MarkArrived, TakeBackArrival } from './desk.generated';
import type { Mark } from './with-marks';

/** Whose marks these are: whoever signs in next sends none of them. */
let owner: string | null = null;
const unsent = createStore<readonly Mark[]>([]);
/** What the gateway refused last. */
const refused = createStore<string | null>(null);

export const unsentMarks = { get: unsent.get, subscribe: unsent.subscribe };
export const refusedMark = { get: refused.get, subscribe: refused.subscribe };

const keptFor = (personId: string): string => `desk.marks.${personId}`;

/** What this person has tapped on this device and the gateway has not heard of. */
export function takeUpMarks(personId: string | null): void {
  if (owner === personId) return;
  owner = personId;
  refused.set(null);
  unsent.set(personId === null ? [] : kept(personId));
}

function kept(personId: string): readonly Mark[] {
  try {
    return JSON.parse(recall(keptFor(personId)) ?? '[]') as readonly Mark[];
  } catch {
    return [];
  }
}

function keep(marks: readonly Mark[]): void {
  unsent.set(marks);
  if (owner !== null) remember(keptFor(owner), JSON.stringify(marks));
}

const isSame = (one: Mark, other: Mark): boolean =>
  one.fairId === other.fairId && one.companyId === other.companyId && one.day === other.day;

/** Shown at once and sent when the network lets it: a mark said twice is said once, so nothing can go wrong by trying again. */
export function tap(mark: Mark): void {
  refused.set(null);
  keep([...unsent.get().filter((one) => !isSame(one, mark)), mark]);
}

/** Sends what is unsent, in order, until the network fails. @returns whether something was sent */
export async function sendMarks(): Promise<boolean> {
  let sent = false;
  const sender = owner;
  for (const mark of unsent.get()) {
    if (owner !== sender) return sent;
    try {
      const { fairId, companyId, day } = mark;
      const said = mark.arrived
        ? (await ask(MarkArrived, { fairId, companyId, day })).markArrived
        : (await ask(TakeBackArrival, { fairId, companyId, day })).takeBackArrival;
      if ('message' in said) refused.set(said.message);
      else show(mark);
      sent = true;
    } catch (error) {
      if (error instanceof NotSignedIn) noticeSessionEnded();
      if (error instanceof Unreachable || error instanceof TooMany || error instanceof NotSignedIn) return sent;
      refused.set(error instanceof Error ? error.message : String(error));
    }
    if (owner !== sender) return sent;
    // Tapped again meanwhile, it is another mark and stays.
    keep(unsent.get().filter((one) => one !== mark));
  }
  return sent;
}

/** In the list that is on screen, so that the mark does not go out until the list comes anew. */
function show({ fairId, companyId, day, arrived }: Mark): void {
  for (const asked of [null, day])
    amend(DeskDay, { fairId, day: asked }, ({ deskDay }) => {
      if (deskDay?.day !== day) return { deskDay };
      const others = deskDay.arrived.filter((id) => id !== companyId);
      return { deskDay: { ...deskDay, arrived: arrived ? [...others, companyId] : others } };
    });
}
