import { toldDetail } from './told-detail.js';

it('tells what was written down beside a deed, flat and without what is empty', () => {
  expect(toldDetail('{"reason":"VIP","seats":["1","3"],"price":{"amount":5,"currency":"VND"},"note":null}')).toEqual([
    { name: 'reason', value: 'VIP' },
    { name: 'seats', value: '1, 3' },
    { name: 'price.amount', value: '5' },
    { name: 'price.currency', value: 'VND' },
  ]);
  expect(toldDetail(null)).toEqual([]);
});

it('cuts long lists and says how long they are', () => {
  const [{ value }] = toldDetail(JSON.stringify({ companyIds: Array.from({ length: 30 }, (_, i) => i) }));
  expect(value).toBe('0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, … (30)');
});
