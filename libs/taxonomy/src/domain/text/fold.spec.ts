import { fold, foldKey } from './fold.js';

describe('folding', () => {
  it('makes spellings of one word alike', () => {
    expect(foldKey('Đúc Áp Lực')).toBe('ducapluc');
    expect(foldKey('die-cast')).toBe(foldKey('Die cast'));
    expect(foldKey('ＳＵＳ３０４')).toBe('sus304');
    expect(foldKey('ﾌﾟﾚｽ')).toBe('プレス');
    expect(foldKey('センサー')).toBe('センサ');
    expect(foldKey('センサー部品')).toBe('センサ部品');
    expect(foldKey('コート')).toBe('コート');
    expect(foldKey('알루미늄 다이캐스팅')).toBe('알루미늄다이캐스팅');
    expect(foldKey('ABS, PP')).toBe('abs,pp');
  });

  it('remembers where each unit stood and which marks it wore', () => {
    const text = 'Mạ kẽm';
    const folded = fold(text);
    expect(folded.length).toBe(5);
    expect([...folded.gap.subarray(0, 5)]).toEqual([1, 0, 1, 0, 0]);
    expect(text.slice(folded.start[2], folded.end[4])).toBe('kẽm');
    expect(folded.marks[1]).not.toBe(0);
    expect(folded.capital[0]).toBe(1);
  });

  it('folds composed and decomposed letters alike', () => {
    const composed = fold('thụ động hoá');
    const apart = fold('thụ động hoá'.normalize('NFD'));
    expect([...apart.units.subarray(0, apart.length)]).toEqual([...composed.units.subarray(0, composed.length)]);
    expect([...apart.marks.subarray(0, apart.length)]).toEqual([...composed.marks.subarray(0, composed.length)]);
  });
});
