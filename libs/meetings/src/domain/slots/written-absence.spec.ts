import { absencesIn } from './written-absence.js';

const at = (time: string): Date => new Date(`${time}:00+07:00`);
const slot = (day: string, from: string, until: string) => ({
  startsAt: at(`${day}T${from}`),
  endsAt: at(`${day}T${until}`),
});
const absences = absencesIn(
  [
    slot('2026-10-21', '09:00', '09:30'),
    slot('2026-10-21', '09:30', '10:00'),
    slot('2026-10-21', '13:00', '13:30'),
    slot('2026-10-22', '09:00', '09:30'),
  ],
  'Asia/Ho_Chi_Minh',
);

describe('absences in a list', () => {
  it('are one time where slots follow each other on one day, and come back as they went out', () => {
    const told = '2026-10-21 09:00-10:00; 2026-10-22 09:00-09:30';
    expect(absences.write([3, 1, 0])).toBe(told);
    expect(absences.read(told)).toEqual([0, 1, 3]);
    expect(absences.write([])).toBe('');
    expect(absences.read('')).toEqual([]);
  });

  it('are read as people write them, and hold every slot that they touch', () => {
    expect(absences.read('21/10/2026 9h15 – 13:10')).toEqual([0, 1, 2]);
    expect(absences.read('2026-10-21 ;22.10.2026 8:00-9:01')).toEqual([0, 1, 2, 3]);
  });

  it.each(['2026-10-23', 'mornings', '2026-10-21 10:00-13:00', '2026-10-21 09:00', '2026-10-21; whenever'])(
    'are not guessed: %s',
    (cell) => expect(absences.read(cell)).toBeNull(),
  );
});
