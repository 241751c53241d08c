/**
 * Hold against confirm against giving back, around the instant at which a hold ends. Each booth's hold is cut short to an
 * instant of its own; then its company confirms, a rival asks for a hold and, on every third booth, the company gives it
 * back, all at once and through both gateways, from 5 ms before to 5 ms after. How early to ask so that the question meets
 * the instant is learned on the way: a little later after each confirmation that came in time, a little earlier otherwise.
 */
import type { Answer, Call } from '../../booth-checker/history.js';
import { book, hold, look, release, type Claim } from '../load/claims.js';
import { Connection } from '../load/connection.js';
import { HistoryBook } from '../load/history-book.js';
import { complaintsAbout } from '../load/verdict.js';
import { readDatabaseClock } from '../world/database-clock.js';
import { openFair } from '../world/fair.js';
import type { Firm } from '../world/firms.js';
import type { World } from '../world/world.js';
import { cutShort } from './cut-short.js';
import { waitUntil } from './wait-until.js';

export interface ExpiryOutcome {
  readonly complaints: number;
  /** How often each question got each answer: `confirmation sold`, `booking taken`, `rival held`, … */
  readonly answers: Readonly<Record<string, number>>;
  readonly samples: number;
}

export const RACED_BOOTHS = 132;
const STEPS_MS = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];
/** How long before the questions a hold is cut short. */
const AHEAD_MS = 25;
/** How early to ask at first, in milliseconds, by what share that is changed after each answer, and the bounds of it. */
const EARLY = { first: 10, change: 0.12, least: 1, most: 500 };
const SAMPLE_EVERY_MS = 100;

export async function raceForExpiry({ database, firms }: World, urls: readonly string[]): Promise<ExpiryOutcome> {
  const { dataSource } = database;
  const fair = await openFair(dataSource, firms, { booths: RACED_BOOTHS, boothsPerCompany: 3 });
  const history = new HistoryBook(await readDatabaseClock(dataSource));
  // For each gateway one connection for every part that somebody plays, so that none waits for another.
  const [confirming, rivalling, releasing, looking] = Array.from({ length: 4 }, () =>
    urls.map((url) => new Connection(url)),
  );
  const claimOf = (booth: number, firm: Firm, key: string): Claim => ({
    ...{ fair, firm, boothId: fair.boothIds[booth] },
    key: `${key}-${booth}-${fair.fairId}`,
  });
  const tell = (
    op: Call['op'],
    who: string,
    claim: Claim,
    ask: () => Promise<Answer>,
    booking?: string,
  ): Promise<Call> =>
    history.record({ op, process: who, booths: [claim.boothId], company: claim.firm.companyId, booking }, ask);

  const bookings: string[] = [];
  for (let i = 0; i < RACED_BOOTHS; i++) {
    const claim = claimOf(i, firms[i], 'hold');
    const { answer } = await tell('hold', 'owner', claim, () => hold(confirming[i % 2], claim));
    if (answer.code !== 'held') throw new Error(`a free booth could not be held: ${JSON.stringify(answer)}`);
    bookings.push(answer.bookings[claim.boothId]);
  }
  const sampler = sampling(history, () => look(looking[0], fair, firms[0]));
  const answers: Record<string, number> = {};
  const count = (who: string, { answer }: Call): void => {
    const what = `${who} ${answer.code}`;
    answers[what] = (answers[what] ?? 0) + 1;
  };
  let early = EARLY.first;
  for (let i = 0; i < RACED_BOOTHS; i++) {
    const [here, there] = i % 2 === 0 ? [0, 1] : [1, 0];
    const claim = claimOf(i, firms[i], 'confirm');
    const rival = claimOf(i, firms[RACED_BOOTHS + i], 'rival');
    const until = Math.ceil(history.clock.now() + AHEAD_MS + early);
    await cutShort(dataSource, history, fair, { boothId: claim.boothId, booking: bookings[i], until });
    await waitUntil(history.clock, until - early + STEPS_MS[i % STEPS_MS.length]);
    const calls = [
      tell('book', 'owner', claim, () => book(confirming[here], claim)),
      tell('hold', 'rival', rival, () => hold(rivalling[there], rival)),
    ];
    if (i % 3 === 0) {
      const back = claimOf(i, firms[i], 'release');
      calls.push(tell('release', 'owner', back, () => release(releasing[there], back, bookings[i]), bookings[i]));
    }
    const [confirmed, rivalled, released] = await Promise.all(calls);
    const inTime = confirmed.answer.code === 'sold' && confirmed.answer.bookings[claim.boothId] === bookings[i];
    count(inTime ? 'confirmation' : 'booking', confirmed);
    count('rival', rivalled);
    if (released) count('giving back', released);
    early = Math.min(EARLY.most, Math.max(EARLY.least, early * (1 + (inTime ? -EARLY.change : EARLY.change))));
  }
  const samples = await sampler.stop();
  for (const hand of [...confirming, ...rivalling, ...releasing, ...looking]) hand.close();
  return { complaints: await complaintsAbout(history, dataSource, fair), answers, samples };
}

function sampling(history: HistoryBook, ask: () => Promise<Answer>): { stop(): Promise<number> } {
  let samples = 0;
  let going = true;
  const done = (async () => {
    for (; going; samples++) {
      const next = history.clock.now() + SAMPLE_EVERY_MS;
      await history.record({ op: 'look', process: 'viewer', booths: [], company: null }, ask);
      await waitUntil(history.clock, next);
    }
  })();
  return {
    async stop() {
      going = false;
      await done;
      return samples;
    },
  };
}
