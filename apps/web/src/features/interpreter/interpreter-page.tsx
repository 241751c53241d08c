import { Button, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { byDay, dayAt } from '../../format/by-day';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { BriefingCard } from './briefing-card';
import { Briefings, type BriefingsQuery } from './briefings.generated';
import { OwnHours } from './own-hours';
import { languagesOf } from './term-sheet';
import { useTerms } from './use-terms';
import style from './interpreter.module.css';

/** An interpreter's own day: where to be, for whom, what they talk about, and the words for it in both languages. */
export default function InterpreterPage(): React.ReactNode {
  const { t } = useTranslation('interpreting');
  const { fairId = '' } = useParams();
  const query = useQuery(Briefings, { fairId });
  return (
    <Page
      title={t('title')}
      actions={
        <Button variant="default" className={style.print} onClick={() => print()}>
          {t('print')}
        </Button>
      }
    >
      <Loaded of={query}>
        {({ briefings, fair, me }) =>
          briefings ? (
            <>
              <Days
                briefings={briefings}
                zone={fair.__typename === 'Fair' ? fair.timeZone : undefined}
                carried={(me?.person?.languages ?? []).map(({ language }) => language)}
              />
              <OwnHours fairId={fairId} />
            </>
          ) : (
            <Text>{t('notYours')}</Text>
          )
        }
      </Loaded>
    </Page>
  );
}

interface DaysProps {
  readonly briefings: NonNullable<BriefingsQuery['briefings']>;
  readonly zone: string | undefined;
  readonly carried: readonly string[];
}

function Days({ briefings, zone, carried }: DaysProps): React.ReactNode {
  const { t } = useTranslation('interpreting');
  const formats = useFormats(zone);
  const days = byDay(briefings, ({ meeting }) => meeting.startsAt, formats.zone);
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useUnfoldedOnPaper();
  // The words of every meeting come with the page, so that each sheet opens without a network.
  useTerms([...new Set(briefings.flatMap((briefing) => languagesOf(briefing, carried)))].sort());
  const open = chosen ?? dayAt(days, ({ meeting }) => meeting.endsAt, new Date());
  if (!open) return <Text>{t('empty')}</Text>;
  return (
    <>
      {days.size > 1 && (
        <div className={style.days} role="group" aria-label={t('day')}>
          {[...days].map(([day, [first]]) => (
            <Button
              key={day}
              variant={day === open ? 'filled' : 'default'}
              aria-pressed={day === open}
              onClick={() => setChosen(day)}
            >
              {formats.dayOf(first.meeting.startsAt)}
            </Button>
          ))}
        </div>
      )}
      <Text c="dimmed" mb="xs">
        {t('count', { count: days.get(open)?.length ?? 0 })} · {formats.zoneName}
      </Text>
      <ol className={style.cards} ref={list}>
        {days.get(open)?.map((briefing) => (
          <BriefingCard key={briefing.meeting.requestId} briefing={briefing} carried={carried} formats={formats} />
        ))}
      </ol>
    </>
  );
}

/** Whoever prints wants everything; what was folded before is folded again. */
function useUnfoldedOnPaper(): React.RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    let unfolded: readonly HTMLDetailsElement[] = [];
    const unfold = (): void => {
      unfolded = [...(list.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const one of unfolded) one.open = true;
    };
    const fold = (): void => {
      for (const one of unfolded) one.open = false;
    };
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', fold);
    };
  }, []);
  return list;
}
