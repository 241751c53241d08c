import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import type { GridSlot } from './days-of';
import { type GridMeeting, namesOf, shortOf } from './grid-meeting';
import { matches } from './matches';
import type { Place } from './use-frame';
import type { RowHead, View } from './rows-of';

/** What stands on a chip, and what is said of it. Stable between draws, so that rows are drawn once. */
export interface ChipWords {
  label(label: string): string;
  who(meeting: GridMeeting, rowId: string): string;
  where(meeting: GridMeeting): string;
  spoken(meeting: GridMeeting, rowId: string): string;
  /** Not what is searched for. */
  isDim(meeting: GridMeeting): boolean;
}

interface Known {
  readonly view: View;
  readonly search: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly interpreters: readonly RowHead[];
  readonly slots: readonly GridSlot[];
  readonly formats: Formats;
}

export function useChipWords({ view, search, places, interpreters, slots, formats }: Known): ChipWords {
  const { t } = useTranslation('timetable');
  return useMemo(() => {
    const nameOf = new Map(interpreters.map(({ id, label }) => [id, label]));
    const whenOf = new Map(
      slots.map(({ index, startsAt }) => [index, `${formats.dayOf(startsAt)} ${formats.time(startsAt)}`]),
    );
    const interpreterOf = ({ interpreterId }: GridMeeting): string | null =>
      interpreterId === null ? null : (nameOf.get(interpreterId) ?? '');
    const who: ChipWords['who'] = ({ companies }, rowId) =>
      companies
        .filter(({ id }) => view !== 'companies' || id !== rowId)
        .map(({ name }) => shortOf(name))
        .join(' – ');
    const where: ChipWords['where'] = (meeting) =>
      [
        view === 'places' ? null : (places.get(meeting.placeId)?.mark ?? ''),
        view === 'interpreters' ? null : interpreterOf(meeting),
      ]
        .filter((part) => part !== null)
        .join(' · ');
    return {
      label: shortOf,
      who,
      where,
      spoken: (meeting, rowId) => {
        const interpreter = interpreterOf(meeting);
        // What is seen comes first: who speaks to the computer says what stands there.
        return [
          [who(meeting, rowId), where(meeting)].filter(Boolean).join(' '),
          namesOf(meeting),
          whenOf.get(meeting.slot),
          places.get(meeting.placeId)?.label,
          interpreter && t('withInterpreter', { name: interpreter }),
          meeting.locked && t('pinned'),
        ]
          .filter(Boolean)
          .join(', ');
      },
      isDim: ({ companies }) =>
        search !== '' && view !== 'companies' && !companies.some(({ name }) => matches(name, search)),
    };
  }, [view, search, places, interpreters, slots, formats, t]);
}
