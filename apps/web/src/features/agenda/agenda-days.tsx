import { Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { byDay } from '../../format/by-day';
import type { Formats } from '../../format/formats';
import { AgendaList } from './agenda-list';
import { AgendaViews } from './agenda-views';
import { type Colleague, isOf } from './attending';
import { ClashNotice } from './clash-notice';
import { ColleagueTable } from './colleague-table';
import { type AgendaEntry, daysIn, firstView, nextOf } from './days-of';
import { useClocks } from './use-clocks';
import { useShown } from './use-shown';
import style from './agenda.module.css';

interface Props {
  readonly fairId: string;
  readonly companyId: string | null;
  readonly entries: readonly AgendaEntry[];
  readonly formats: Formats;
  readonly otherZones: readonly (string | undefined)[];
  /** Who attends the fair for the company. */
  readonly colleagues: readonly Colleague[];
  readonly me: string | undefined;
}

const MINUTE_MS = 60_000;

/** Today, tomorrow or the whole week, of everybody or of one colleague; what comes next stands out. */
export function AgendaDays(props: Props): React.ReactNode {
  const { fairId, companyId, entries, formats, otherZones, colleagues, me } = props;
  const { t } = useTranslation('agenda');
  const clocks = useClocks(formats, otherZones);
  const now = useMinute();
  const { whose, view, asTable, show } = useShown(firstView(entries, formats.zone, now));
  const chosen = entries.filter((entry) => isOf(entry, whose, companyId, me));
  const days = daysIn(
    view,
    byDay(chosen, ({ startsAt }) => startsAt, formats.zone),
    formats.zone,
    now,
  );
  const next = nextOf(chosen, now);
  return (
    <>
      {companyId && (
        <ClashNotice {...{ companyId, entries, whose }} onShow={() => show({ who: 'clashes', view: 'week' })} />
      )}
      <AgendaViews {...{ companyId, entries, colleagues, me, whose, view, asTable }} onShow={show} />
      {days.size === 0 && (
        <Text mb="md">
          {whose !== 'all' && chosen.length === 0
            ? t('nothingOf')
            : t(view === 'tomorrow' ? 'nothingTomorrow' : 'nothingToday')}{' '}
          {next && t('nextOn', { at: formats.instant(next.startsAt) })}
        </Text>
      )}
      <div className={style.days} data-view={asTable ? 'table' : view}>
        {[...days].map(([day, ofDay]) => {
          const label = formats.dayOf(ofDay[0].startsAt);
          return (
            <section key={day} className={style.day}>
              <Title order={2} size="h4" mb="xs">
                {label}
              </Title>
              {asTable && companyId && ofDay.some(({ __typename }) => __typename === 'AgendaMeeting') ? (
                <ColleagueTable {...{ companyId, colleagues, formats, label }} entries={ofDay} />
              ) : (
                <AgendaList {...{ fairId, companyId, next, clocks, colleagues }} entries={ofDay} all={entries} />
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}

/** The time, to the minute. */
function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
