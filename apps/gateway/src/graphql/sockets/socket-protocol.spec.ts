import { bearerIn } from './socket-protocol.js';

it('a socket is opened by a token, said bare or as over HTTP', () => {
  expect(bearerIn({ token: 'abc' })).toBe('abc');
  expect(bearerIn({ authorization: 'Bearer abc' })).toBe('abc');
  expect(bearerIn({ Authorization: 'bearer abc' })).toBe('abc');
  expect([bearerIn({ authorization: 'Basic abc' }), bearerIn({ token: 1 }), bearerIn(null)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
