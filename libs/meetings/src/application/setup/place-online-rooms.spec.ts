import { withRole } from '@ketnoi/kernel/testing';
import { FAIR } from '../../../testing/meetings.fixture.js';
import type { Chronicle } from '../chronicle.js';
import type { OnlineRoom, PlacingTerms } from '../ports/placing-terms.js';
import { PlaceOnlineRooms } from './place-online-rooms.js';

function desk() {
  const kept: OnlineRoom[] = [];
  const terms = {
    onlineRooms: async () => [],
    replaceOnlineRooms: async (_fair: unknown, rooms: readonly OnlineRoom[]) => void kept.push(...rooms),
  } as Partial<PlacingTerms> as PlacingTerms;
  const use = new PlaceOnlineRooms(
    { run: (work: () => unknown) => work() } as never,
    terms,
    { exist: async () => false } as never,
    { next: () => 'room' } as never,
    { write: async () => undefined } as unknown as Chronicle,
  );
  return { kept, place: (link: string) => use.execute(withRole(FAIR, 'organiser'), FAIR, [link]) };
}

describe('links of online rooms', () => {
  it('are kept as a browser sends them', async () => {
    const { kept, place } = desk();
    await place('https://họp.example/phòng một');
    expect(kept[0].link).toMatch(/^https:\/\/xn--[!-~]+\/ph%C3%B2ng%20m%E1%BB%99t$/);
  });

  it('are measured as they are kept', async () => {
    const { kept, place } = desk();
    expect(await place(`https://meet.example/${'ộ'.repeat(100)}`)).toMatchObject({
      ok: false,
      error: { problems: [{ path: 'links[0]', code: 'unusable' }] },
    });
    expect(kept).toEqual([]);
  });
});
