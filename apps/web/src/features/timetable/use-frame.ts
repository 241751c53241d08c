import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Named, readableName } from '../../format/readable-name';
import { ask } from '../../graphql/ask';
import { type Query, useQuery } from '../../graphql/use-query';
import { useReaderLanguage } from '../../i18n/use-reader-language';
import type { GridMeeting } from './grid-meeting';
import type { RowHead } from './rows-of';
import { PeopleOfFair, TimetableFrame, type TimetableFrameQuery } from './timetable.generated';

export interface Place extends RowHead {
  readonly kind: GridMeeting['placeKind'];
  /** As short as fits on a chip. */
  readonly mark: string;
}

export interface Frame {
  readonly query: Query<TimetableFrameQuery>;
  readonly places: ReadonlyMap<string, Place>;
  readonly interpreters: readonly RowHead[];
}

/** Everything around the meetings: slots, places and interpreters with their names. */
export function useFrame(fairId: string): Frame {
  const { t } = useTranslation('timetable');
  const query = useQuery(TimetableFrame, { fairId });
  const names = useNames(fairId);
  const language = useReaderLanguage();
  const { answer } = query;
  const places = useMemo(() => {
    const found = new Map<string, Place>();
    const plan = answer?.plan.__typename === 'Plan' ? answer.plan : null;
    const nameOf = (list: readonly { id: string; name: string }[] | undefined, id: string | null | undefined): string =>
      list?.find((one) => one.id === id)?.name ?? '';
    for (const { id, number, zoneId } of answer?.meetingTables ?? [])
      found.set(id, {
        ...{ id, kind: 'TABLE', label: t('table', { number }), note: nameOf(plan?.zones, zoneId) },
        mark: t('mark.TABLE', { number }),
      });
    for (const { id, number, hallId } of plan?.booths ?? [])
      found.set(id, {
        ...{ id, kind: 'BOOTH', label: t('booth', { number }), note: nameOf(plan?.halls, hallId) },
        mark: number,
      });
    for (const { id, number } of answer?.onlineRooms ?? [])
      found.set(id, {
        ...{ id, kind: 'ONLINE', label: t('online', { number }), note: '' },
        mark: t('mark.ONLINE', { number }),
      });
    return found;
  }, [answer, t]);
  const interpreters = useMemo(
    () =>
      (answer?.interpreters ?? [])
        .map(({ id, personId }, at) => {
          const named = names.get(personId);
          const label = named ? readableName(named, language) : t('interpreter', { number: at + 1 });
          return { id, label, note: '' };
        })
        .sort((a, b) => a.label.localeCompare(b.label)),
    [answer, names, language, t],
  );
  return { query, places, interpreters };
}

/** Names of the people whom the fair itself gave a role, interpreters among them. */
function useNames(fairId: string): ReadonlyMap<string, Named> {
  const [names, setNames] = useState<ReadonlyMap<string, Named>>(new Map());
  useEffect(() => {
    let over = false;
    void (async () => {
      const found = new Map<string, Named>();
      for (let after: string | undefined, more = true; more && !over;) {
        const { fairStaff } = await ask(PeopleOfFair, { fairId, after });
        for (const { personId, person } of fairStaff?.nodes ?? []) if (person) found.set(personId, person);
        more = fairStaff?.pageInfo.hasNextPage ?? false;
        after = fairStaff?.pageInfo.endCursor ?? undefined;
      }
      if (!over) setNames(found);
      // Rows are then called by numbers.
    })().catch(() => undefined);
    return () => void (over = true);
  }, [fairId]);
  return names;
}
