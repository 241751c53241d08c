import { tokens } from './tokens.js';

describe('tokens for free text', () => {
  it('pairs Vietnamese syllables, with and without marks alike', () => {
    expect(tokens('đúc áp lực nhôm', 'vi')).toEqual(['duc', 'duc ap', 'ap luc', 'luc nhom']);
    expect(tokens('duc ap luc nhom', 'vi')).toEqual(tokens('đúc áp lực nhôm', 'vi'));
  });
  it('stems English, leaves small words and figures out', () => {
    expect(tokens('moulded parts for 300 printers', 'en')).toEqual(['mould', 'part', 'print']);
    expect(tokens('moulding', 'en')).toEqual(['mould']);
  });
  it('splits scripts without spaces', () => {
    expect(tokens('基板の塗装', 'ja')).toEqual(['基板', '塗装']);
    expect(tokens('사출성형', 'ko')).toEqual(['사출', '출성', '성형']);
    expect(tokens('ฉีดพลาสติก', 'th')).toEqual(expect.arrayContaining(['พลาสติก']));
  });
});
