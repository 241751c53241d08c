import { type InterpreterId, money, type Slot } from '@ketnoi/kernel';
import { rotaOf } from './rota.js';

const at = (time: string): Date => new Date(`2026-10-21T${time}:00Z`);
/** Two slots, lunch, two slots. */
const slots: Slot[] = ['02:00', '02:30', '06:00', '06:30'].map((time, index) => ({
  index,
  day: 0,
  ofDay: index,
  startsAt: at(time),
  endsAt: new Date(at(time).getTime() + 25 * 60_000),
}));
const [lan, minh] = ['lan', 'minh'] as InterpreterId[];
const meeting = (slot: number, interpreterId: InterpreterId | null) => ({
  slot,
  interpreterId,
  interpreterName: interpreterId,
  interpreterOwnName: interpreterId && `${interpreterId} of her own`,
});

describe('the rota of interpreters', () => {
  const fees = new Map([[lan, money(1_500_000, 'VND')]]);
  const rota = rotaOf(
    [meeting(0, lan), meeting(0, null), meeting(1, lan), meeting(2, minh), meeting(3, lan)],
    slots,
    fees,
  );

  it('hires each for the half days with a meeting, from the first slot to the last', () => {
    expect(rota.entries.map((e) => e.ownName)).toEqual(['lan of her own', 'minh of her own']);
    expect(rota.entries.map((e) => [e.name, e.halfDays.map((h) => h.meetings), e.meetings.length])).toEqual([
      ['lan', [2, 1], 3],
      ['minh', [1], 1],
    ]);
    expect(rota.entries[1].halfDays).toEqual([{ day: 0, startsAt: at('06:00'), endsAt: at('06:55'), meetings: 1 }]);
  });

  it('adds up what was agreed', () => {
    expect(rota).toMatchObject({ halfDays: 3, costs: [money(3_000_000, 'VND')] });
    expect(rota.entries.map((e) => e.cost)).toEqual([money(3_000_000, 'VND'), null]);
  });
});
