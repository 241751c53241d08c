import { Button, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Formats } from '../../format/formats';
import { AgendaList } from './agenda-list';
import { type AgendaEntry, daysIn, daysOf, firstView, nextOf, type View, VIEWS } from './days-of';
import { useClocks } from './use-clocks';
import style from './agenda.module.css';

interface Props {
  readonly fairId: string;
  readonly companyId: string | null;
  readonly entries: readonly AgendaEntry[];
  readonly formats: Formats;
  readonly otherZones: readonly (string | undefined)[];
}

const MINUTE_MS = 60_000;

/** Today, tomorrow or the whole week; what comes next stands out. */
export function AgendaDays({ fairId, companyId, entries, formats, otherZones }: Props): React.ReactNode {
  const { t } = useTranslation('agenda');
  const [address, setAddress] = useSearchParams();
  const clocks = useClocks(formats, otherZones);
  const now = useMinute();
  const asked = VIEWS.find((one) => one === address.get('view'));
  const view = asked ?? firstView(entries, formats.zone, now);
  const days = daysIn(view, daysOf(entries, formats.zone), formats.zone, now);
  const next = nextOf(entries, now);
  const choose = (chosen: View): void => setAddress({ view: chosen }, { replace: true, preventScrollReset: true });
  return (
    <>
      <div className={style.views} role="group" aria-label={t('view')}>
        {VIEWS.map((one) => (
          <Button
            key={one}
            variant={one === view ? 'filled' : 'default'}
            aria-pressed={one === view}
            onClick={() => choose(one)}
          >
            {t(`view.${one}`)}
          </Button>
        ))}
      </div>
      {days.length === 0 && (
        <Text mb="md">
          {view === 'tomorrow' ? t('nothingTomorrow') : t('nothingToday')}{' '}
          {next && t('nextOn', { at: formats.instant(next.startsAt) })}
        </Text>
      )}
      <div className={style.days} data-view={view}>
        {days.map(({ day, entries: ofDay }) => (
          <section key={day} className={style.day}>
            <Title order={2} size="h4" mb="xs">
              {formats.dayOf(ofDay[0].startsAt)}
            </Title>
            <AgendaList
              fairId={fairId}
              companyId={companyId}
              entries={ofDay}
              all={entries}
              next={next}
              clocks={clocks}
            />
          </section>
        ))}
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
