import type { Language } from '@ketnoi/kernel';
import { type NamesInClashes, partyOf } from '@ketnoi/meetings';
import { isTextKey, text } from '@ketnoi/messages';
import type { Clash } from '../refusals.type.js';

/** Meetings named beside a clash; the rest is counted in its `requestIds`. */
const MOST_MEETINGS = 6;

/** What a timetable would break: what and whom, when, and which meetings, by name. */
export function tellClash(clash: Omit<Clash, 'fairId'>, names: NamesInClashes | null, language: Language): string {
  const key = `clash.${clash.code}`;
  if (!isTextKey(key)) return clash.code;
  const who = clash.who === null ? null : nameOf(partyOf(clash.who), names, language);
  const what = text(language, key, { who: who ?? '', named: who === null ? 'no' : 'yes' });
  const when = clash.slot === null ? undefined : names?.startsAt.get(clash.slot);
  const pairs = clash.requestIds.flatMap((id) => names?.pairs.get(id as never) ?? []);
  const meetings = pairs.slice(0, MOST_MEETINGS).map(({ buyer, supplier }) => `${buyer} – ${supplier}`);
  return [what, ...(when ? [text(language, 'clash-when', { when })] : []), ...listed(meetings, language)].join(' · ');
}

const listed = (meetings: readonly string[], language: Language): string[] =>
  meetings.length === 0 ? [] : [new Intl.ListFormat(language, { type: 'unit' }).format(meetings)];

/** Booths and tables have numbers, companies and interpreters names; an id that means nothing any more is told as it is. */
function nameOf(id: string, names: NamesInClashes | null, language: Language): string {
  const party = names?.parties.get(id);
  if (!party) return id;
  if (party.kind === 'company' || party.kind === 'interpreter') return party.name;
  return text(language, `clash-place.${party.kind}`, { number: party.name });
}
