import type { PersonId } from '@ketnoi/kernel';
import { leaderOf, memberOf, withRole } from '@ketnoi/kernel/testing';
import { AWAY, attendingDesk, HOME, LAN, MINH } from '../../../testing/attending-desk.js';
import { aRequest, FAIR, id } from '../../../testing/meetings.fixture.js';

const chosenIn = async ({ attendees }: ReturnType<typeof attendingDesk>) =>
  (await attendees.attending(FAIR, [HOME])).choices.map(({ requestId, personId }) => [requestId, personId]);

describe('who attends a meeting', () => {
  it('is chosen by a member of the company, and written down', async () => {
    const desk = attendingDesk();
    const meeting = desk.meeting(1, 0);
    expect(await desk.choose(meeting, [LAN, MINH, LAN])).toMatchObject({ ok: true });
    expect(await chosenIn(desk)).toEqual([
      [meeting.requestId, LAN],
      [meeting.requestId, MINH],
    ]);
    expect(desk.audit.entries.at(-1)).toMatchObject({ action: 'choose-attendees', forCompanyId: HOME });
  });

  it.each([
    ['a group leader', leaderOf(FAIR, HOME), HOME],
    ['an organiser', withRole(FAIR, 'organiser'), HOME],
    ['the other side', memberOf(AWAY), HOME],
    ['a company that is not at the meeting', memberOf(id('b', 9)), id('b', 9)],
  ])('is not chosen by %s', async (_, actor, companyId) => {
    const desk = attendingDesk();
    const refused = await desk.choose(desk.meeting(1, 0), [LAN], actor, companyId as typeof HOME);
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await chosenIn(desk)).toEqual([]);
  });

  it('is not chosen for a meeting that was called off and that the newest version still holds', async () => {
    const desk = attendingDesk();
    const meeting = desk.meeting(1, 0);
    const request = aRequest({ id: meeting.requestId, buyerId: AWAY, supplierId: HOME, state: 'accepted' });
    desk.requests.rows.set(request.id, request);
    expect(await desk.choose(meeting, [LAN])).toMatchObject({ ok: true });
    desk.requests.rows.set(request.id, { ...request, state: 'declined' });
    expect(await desk.choose(meeting, [MINH])).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('is nobody who does not attend for the company, whom nobody has to wait for', async () => {
    const desk = attendingDesk();
    const refused = await desk.choose(desk.meeting(1, 0), [LAN, id<PersonId>('p', 9)]);
    expect(refused).toMatchObject({ error: { code: 'invalid-input', problems: [{ path: 'personIds[1]' }] } });
    expect(desk.attendees.locked).toEqual([]);
  });

  it('is nobody who is elsewhere at that time, and where is said', async () => {
    const desk = attendingDesk();
    const [first, same, next] = [desk.meeting(1, 0), desk.meeting(2, 0), desk.meeting(3, 1)];
    await desk.choose(first, [LAN]);
    expect(await desk.choose(next, [LAN])).toMatchObject({ ok: true });
    expect(await desk.choose(same, [MINH, LAN])).toMatchObject({
      error: { code: 'attendee-elsewhere', person: { ownName: 'Lan' }, at: { placeKind: 'table', placeNumber: '1' } },
    });
    expect(await desk.choose(same, [MINH])).toMatchObject({ ok: true });
    expect(await desk.choose(first, [LAN])).toMatchObject({ ok: true });
  });
});
