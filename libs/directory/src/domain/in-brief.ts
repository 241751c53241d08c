import type { Language } from '@ketnoi/kernel';

/** How a text in several languages is told in few words. */
export interface Brief {
  readonly language: Language;
  readonly text: string;
}

const ELSE: readonly Language[] = ['en', 'vi'];
/** After these a sentence is over, in all six languages; Thai has no mark for it, but a space. */
const ENDS = /[.!?。！？](?=\s|$|[^\d])|\n/gu;

/**
 * The beginning of what somebody wrote, in the reader's language or else in English, Vietnamese, or whatever there is.
 * Whole sentences where one ends in the second half of the room, otherwise whole words with an ellipsis.
 */
export function inBrief(
  texts: readonly { readonly language: Language; readonly body: string }[],
  language: Language,
  most: number,
): Brief | null {
  const written = [language, ...ELSE].map((wanted) => texts.find((one) => one.language === wanted));
  const chosen = written.find((one) => one !== undefined) ?? texts.at(0);
  if (!chosen) return null;
  const body = chosen.body.replaceAll(/\s+/gu, ' ').trim();
  return body === '' ? null : { language: chosen.language, text: shortened(body, most) };
}

function shortened(body: string, most: number): string {
  const characters = [...body];
  if (characters.length <= most) return body;
  const room = characters.slice(0, most).join('');
  const end = [...body.matchAll(ENDS)].filter(({ index }) => index < room.length).at(-1);
  if (end && end.index >= room.length / 2) return room.slice(0, end.index + 1);
  const space = room.lastIndexOf(' ');
  return `${(space > room.length / 2 ? room.slice(0, space) : room).trimEnd()}…`;
}
