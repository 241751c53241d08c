import { letterParts } from './letter-parts';

it('makes ways through the app of the addresses in a letter, and of nothing else', () => {
  const body =
    'Please pay.\nReference: KN7\n\nhttps://fair.example/fairs/f-1/payments/p-2\n\nhttps://evil.example/take';
  expect(letterParts(body)).toEqual([
    { to: null, text: 'Please pay.\nReference: KN7' },
    { to: '/fairs/f-1/payments/p-2', text: 'https://fair.example/fairs/f-1/payments/p-2' },
    { to: null, text: 'https://evil.example/take' },
  ]);
  expect(letterParts('/fairs/f-1/payments/p-2 and more')[0].to).toBeNull();
  expect(letterParts('')).toEqual([]);
});
