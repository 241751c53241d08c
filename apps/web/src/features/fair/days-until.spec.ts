import { daysUntil } from './days-until';

describe('days until the fair', () => {
  it('counts days where the fair is, not hours', () => {
    const evening = new Date('2026-10-20T18:00:00Z');
    expect(daysUntil('2026-10-21', evening, 'UTC')).toBe(1);
    expect(daysUntil('2026-10-21', evening, 'Asia/Ho_Chi_Minh')).toBe(0);
    expect(daysUntil('2026-10-20', evening, 'Asia/Ho_Chi_Minh')).toBe(-1);
  });
});
