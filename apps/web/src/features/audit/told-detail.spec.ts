import { isId, toldDetail } from './told-detail.js';

it('tells what was written down beside a deed, flat and without what is empty', () => {
  expect(toldDetail('{"reason":"VIP","seats":["1","3"],"price":{"amount":5,"currency":"VND"},"note":null}')).toEqual([
    { name: 'reason', value: 'VIP' },
    { name: 'seats', value: '1, 3' },
    { name: 'price', value: { amount: 5, currency: 'VND' } },
  ]);
  expect(toldDetail(null)).toEqual([]);
});

it('cuts long lists and says how long they are', () => {
  const [{ value }] = toldDetail(JSON.stringify({ companyIds: Array.from({ length: 30 }, (_, i) => i) }));
  expect(value).toBe('0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, … (30)');
});

it('tells an amount with its currency as one sum, and numbers that count as numbers', () => {
  expect(toldDetail('{"price":{"amount":22000000,"currency":"VND"},"seed":1234567,"letters":1200}')).toEqual([
    { name: 'price', value: { amount: 22_000_000, currency: 'VND' } },
    { name: 'seed', value: '1234567' },
    { name: 'letters', value: 1_200 },
  ]);
  expect(toldDetail('{"amount":500,"currency":"USD","byHand":true}')).toEqual([
    { name: 'amount', value: { amount: 500, currency: 'USD' } },
    { name: 'byHand', value: 'true' },
  ]);
});

it('knows ids, one or a list', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  expect(toldDetail(JSON.stringify({ pairId: id, boothIds: [id, id], reason: 'ill' })).map(isId)).toEqual([
    true,
    true,
    false,
  ]);
});

it('knows codes, times and things of the taxonomy among fields, and how many were cut', () => {
  const told = toldDetail(
    JSON.stringify({
      role: 'desk-staff',
      unavailable: Array.from({ length: 14 }, (_, i) => i),
      fact: { taxonomyId: 'iso-9001' },
    }),
  );
  expect(told.map(({ coded }) => coded)).toEqual([
    { as: 'code', values: ['desk-staff'], cut: 0 },
    { as: 'slot', values: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'], cut: 2 },
    { as: 'taxonomy', values: ['iso-9001'], cut: 0 },
  ]);
  // What people wrote themselves is no code, whatever it says.
  expect(toldDetail('{"reason":"open","everywhere":true}').map(({ coded, value }) => [coded, value])).toEqual([
    [undefined, 'open'],
    [undefined, 'true'],
  ]);
});
