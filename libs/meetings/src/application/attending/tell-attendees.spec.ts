import type { Actor } from '@ketnoi/kernel';
import { anActor, memberOf, withRole } from '@ketnoi/kernel/testing';
import type { Agenda, AgendaMeeting } from '../ports/agendas.js';
import { AWAY, attendingDesk, HOME, LAN, MINH } from '../../../testing/attending-desk.js';
import { FAIR } from '../../../testing/meetings.fixture.js';

const agenda = (...entries: AgendaMeeting[]): Agenda => ({ source: 'released', versionNumber: 1, entries });
/** Of the supplier: how it was settled, who comes, and how many more. */
const told = (entries: Agenda['entries']): unknown[] =>
  entries.flatMap((entry) => {
    const own = entry.kind === 'meeting' && entry.attendees?.find(({ companyId }) => companyId === HOME);
    if (!own) return [];
    const people = own.people.map(({ ownName, elsewhere }) => ownName + (elsewhere ? `!${elsewhere.placeNumber}` : ''));
    return [[own.basis, people.join(), own.unnamed]];
  });

describe('who comes is told', () => {
  it.each<[string, Actor, unknown[]]>([
    ['by all names to colleagues', memberOf(HOME), ['chosen', 'Lan,Minh', 0]],
    ['by all names to the desk', withRole(FAIR, 'desk-staff'), ['chosen', 'Lan,Minh', 0]],
    ['by all names to programme officers', withRole(FAIR, 'programme-officer'), ['chosen', 'Lan,Minh', 0]],
    ['as far as people agreed to the other side', memberOf(AWAY), ['chosen', 'Lan', 1]],
  ])('%s', async (_, actor, expected) => {
    const desk = attendingDesk();
    const meeting = desk.meeting(1, 0);
    await desk.choose(meeting, [LAN, MINH]);
    expect(told((await desk.tell.in(actor, FAIR, agenda(meeting))).entries)).toEqual([expected]);
  });

  it('by all names to the interpreter of the meeting, not to that of another', async () => {
    const desk = attendingDesk();
    const interpreter = anActor();
    const [own, other] = [{ ...desk.meeting(1, 0), interpretedBy: interpreter.personId }, desk.meeting(2, 1)];
    for (const meeting of [own, other]) await desk.choose(meeting, [MINH]);
    expect(told(await desk.tell.among(interpreter, FAIR, [own, other]))).toEqual([
      ['chosen', 'Minh', 0],
      ['chosen', '', 1],
    ]);
  });

  it('with a clash that a move has made, to those alone who can mend it', async () => {
    const desk = attendingDesk();
    await desk.choose(desk.meeting(1, 0), [LAN]);
    await desk.choose(desk.meeting(2, 1), [LAN]);
    const moved = agenda(desk.meeting(1, 0), desk.meeting(2, 0));
    expect(told((await desk.tell.in(memberOf(HOME), FAIR, moved)).entries)).toEqual([
      ['chosen', 'Lan!2', 0],
      ['chosen', 'Lan!1', 0],
    ]);
    expect(told((await desk.tell.in(memberOf(AWAY), FAIR, moved)).entries)).toEqual([
      ['chosen', 'Lan', 0],
      ['chosen', 'Lan', 0],
    ]);
  });
});

describe("a person's own agenda", () => {
  it('has the meetings that the person attends, and those for which nobody was named', async () => {
    const desk = attendingDesk();
    const [lans, minhs, open] = [desk.meeting(1, 0), desk.meeting(2, 0), desk.meeting(3, 1)];
    await desk.choose(lans, [LAN]);
    await desk.choose(minhs, [MINH]);
    const own = async (person: typeof LAN) =>
      (await desk.tell.own(person, FAIR, agenda(lans, minhs, open))).entries.map(
        (entry) => entry.kind === 'meeting' && entry.placeNumber,
      );
    expect(await own(LAN)).toEqual(['1', '3']);
    expect(await own(MINH)).toEqual(['2', '3']);
    await desk.setUsual(MINH);
    expect(await own(LAN)).toEqual(['1']);
  });

  it('has the meetings that one interprets, whoever attends them', async () => {
    const desk = attendingDesk();
    const meeting = { ...desk.meeting(1, 0), interpretedBy: LAN };
    await desk.choose(meeting, [MINH]);
    expect((await desk.tell.own(LAN, FAIR, agenda(meeting))).entries).toHaveLength(1);
  });
});
