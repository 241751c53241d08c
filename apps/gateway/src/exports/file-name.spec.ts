import { contentDisposition } from './file-name.js';

it('names a file in plain letters and in its own', () => {
  expect(contentDisposition('Đặt gian hàng.csv')).toBe(
    `attachment; filename="Dat gian hang.csv"; filename*=UTF-8''%C4%90%E1%BA%B7t%20gian%20h%C3%A0ng.csv`,
  );
});

it('lets no name end the header, leave its folder or hide', () => {
  expect(contentDisposition('../a"b\r\nset-cookie: x.csv')).toBe(
    `attachment; filename="-a-b-set-cookie- x.csv"; filename*=UTF-8''-a-b-set-cookie-%20x.csv`,
  );
  expect(contentDisposition('\u202E...')).toContain('filename="-..."');
  expect(contentDisposition('')).toContain('filename="file"');
  expect(contentDisposition('x'.repeat(500)).length).toBeLessThan(320);
});
