import { leftToDo, mainReasons, type Request } from './request';

const request = (change: object) =>
  ({ state: 'OPEN', ownAnswer: 'ACCEPTED', origin: 'PROPOSAL', why: null, ...change }) as Request;

describe('a request to meet', () => {
  it('is explained by its strongest reasons, and by none where there are none', () => {
    const reasons = [
      { points: 3, text: 'c' },
      { points: 30, text: 'a' },
      { points: 0, text: 'nothing' },
      { points: 12, text: 'a' },
      { points: 9, text: 'b' },
    ];
    expect(mainReasons(request({ why: { reasons } }), 2)).toEqual(['a', 'b']);
    expect(mainReasons(request({}))).toEqual([]);
  });

  it.each([
    [{}, false, 'callOff'],
    [{ origin: 'BUYER' }, true, 'withdraw'],
    [{ origin: 'BUYER', state: 'ACCEPTED' }, true, 'callOff'],
    [{ state: 'DECLINED' }, false, null],
    [{ ownAnswer: null }, false, null],
  ])('%j, asked by us: %s: %s', (change, byUs, expected) => expect(leftToDo(request(change), byUs)).toBe(expected));
});
