import { readPicture } from './read-picture.js';

const svg = (inner: string, attributes = 'viewBox="0 0 640 480"'): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);
const PNG = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 0, 0, 0, 3, 0,
];
const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, 0x01, 0x2c, 0x02, 0x58, 1, 1, 0x11, 0];

describe('a picture of a venue', () => {
  it('is known by its bytes, with its size', () => {
    expect(readPicture(new Uint8Array(PNG))).toEqual({ contentType: 'image/png', widthPx: 1_024, heightPx: 768 });
    expect(readPicture(new Uint8Array(JPEG))).toEqual({ contentType: 'image/jpeg', widthPx: 600, heightPx: 300 });
    expect(readPicture(svg('<path d="M0 0"/>'))).toEqual({ contentType: 'image/svg+xml', widthPx: 640, heightPx: 480 });
    expect(readPicture(svg('', 'width="80px" height="60"'))).toMatchObject({ widthPx: 80, heightPx: 60 });
  });

  it.each([
    ['runs a script', svg('<script>1</script>')],
    ['acts when it is loaded', svg('<g onload="x"/>')],
    ['loads from elsewhere', svg('<image href="https://elsewhere.example/a.png"/>')],
    ['holds a page', svg('<foreignObject/>')],
    ['has no size', svg('', '')],
    ['is too wide', svg('', 'viewBox="0 0 30000 1"')],
    ['ends in the middle', new Uint8Array(JPEG.slice(0, 9))],
    ['is a program', new TextEncoder().encode('MZ')],
    ['is too heavy', new Uint8Array(9_000_000)],
  ])('is refused when it %s', (_, bytes) => {
    expect(readPicture(bytes)).toBeNull();
  });
});
