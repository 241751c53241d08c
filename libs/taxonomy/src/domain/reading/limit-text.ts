/** What of a text is read: its beginning, up to a limit; what was left out or is odd is said. */
import type { ReadingNotice } from './reading.js';

/** UTF-16 units read; a profile has a thousand, a long e-mail ten thousand. */
export const MAX_TEXT = 100_000;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

export function limitText(text: string): { source: string; notices: ReadingNotice[] } {
  const notices: ReadingNotice[] = [];
  let source = text;
  if (source.length > MAX_TEXT) {
    // never through the middle of a surrogate pair
    const cut = (source.charCodeAt(MAX_TEXT - 1) & 0xfc00) === 0xd800 ? MAX_TEXT - 1 : MAX_TEXT;
    source = source.slice(0, cut);
    notices.push({ code: 'text-cut', detail: `${cut} of ${text.length} characters were read` });
  }
  const controls = source.match(CONTROLS)?.length ?? 0;
  if (controls > 0) notices.push({ code: 'control-characters-removed', detail: `${controls} control characters` });
  return { source, notices };
}
