import { paperName } from './paper-name.js';

it('calls a paper as the reader does, else in English', () => {
  const names = [
    { language: 'vi', name: 'Giấy đăng ký' },
    { language: 'en', name: 'Registration' },
  ];
  expect(paperName({ code: 'reg', names }, 'vi')).toBe('Giấy đăng ký');
  expect(paperName({ code: 'reg', names }, 'ja')).toBe('Registration');
  expect(paperName({ code: 'reg', names: names.slice(0, 1) }, 'ja')).toBe('Giấy đăng ký');
  expect(paperName({ code: 'reg', names: [] }, 'ja')).toBe('reg');
});
