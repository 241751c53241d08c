import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useReadableName } from '../../format/use-readable-name';
import { exported } from '../../graphql/exported';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { shortOf } from './grid-meeting';
import { RotaPage as RotaQuery, type RotaPageQuery } from './rota.generated';
import { NothingToSee, TimetableView } from './timetable-view';
import style from './timetable.module.css';

type Entry = NonNullable<RotaPageQuery['interpreterRota']>['entries'][number];
const SOURCES = ['WORKING', 'RELEASED'] as const;

/** Which interpreter works when and for whom, and what the half days cost. */
export default function RotaPage(): React.ReactNode {
  const { t } = useTranslation('timetable');
  return <TimetableView title={t('rota.title')}>{(fairId) => <OfFair fairId={fairId} />}</TimetableView>;
}

function OfFair({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('timetable');
  const [source, setSource] = useState<(typeof SOURCES)[number]>('WORKING');
  const query = useQuery(RotaQuery, { fairId, source });
  const fair = query.answer?.fair;
  const formats = useFormats(fair?.__typename === 'Fair' ? fair.timeZone : undefined);
  return (
    <>
      <div className={style.tools}>
        <div className={style.switch} role="group" aria-label={t('rota.source')}>
          {SOURCES.map((one) => (
            <button key={one} type="button" aria-pressed={source === one} onClick={() => setSource(one)}>
              {t(`rota.${one}`)}
            </button>
          ))}
        </div>
      </div>
      <Loaded of={query}>
        {({ interpreterRota: rota }) =>
          rota ? (
            <>
              <Text mb="xs" className={style.elsewhere}>
                {t('rota.elsewhere')}{' '}
                <Anchor component={Link} to={`/fairs/${fairId}/timetable/list`}>
                  {t('rota.list')}
                </Anchor>
                .
              </Text>
              <Anchor
                href={exported('rota', { fairId, source: source.toLowerCase(), format: 'xlsx' })}
                download
                display="block"
                mb="md"
              >
                {t('rota.export')}
              </Anchor>
              <Text mb="md">
                {t('rota.halfDays', { count: rota.halfDays })} {rota.costs.map((sum) => formats.money(sum)).join(' + ')}
              </Text>
              <ul className={style.rota}>
                {rota.entries.map((entry) => (
                  <li key={entry.interpreterId}>
                    <OfInterpreter entry={entry} formats={formats} />
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <NothingToSee />
          )
        }
      </Loaded>
    </>
  );
}

interface OfInterpreterProps {
  readonly entry: Entry;
  readonly formats: ReturnType<typeof useFormats>;
}

function OfInterpreter({ entry, formats }: OfInterpreterProps): React.ReactNode {
  const { t } = useTranslation('timetable');
  const readableName = useReadableName();
  return (
    <>
      <h2>{readableName({ ownName: entry.ownName, latinName: entry.name })}</h2>
      <Text size="sm">
        {t('rota.sum', { count: entry.meetings.length })}
        {entry.cost && ` · ${formats.money(entry.cost)}`}
      </Text>
      {entry.halfDays.map(({ startsAt, endsAt }) => {
        const within = entry.meetings.filter((meeting) => meeting.startsAt >= startsAt && meeting.startsAt < endsAt);
        return (
          <section key={startsAt}>
            <h3>
              {formats.dayOf(startsAt)}, {formats.time(startsAt)}–{formats.time(endsAt)}
            </h3>
            <ol>
              {within.map((meeting) => (
                <li key={meeting.requestId}>
                  <time dateTime={meeting.startsAt}>{formats.time(meeting.startsAt)}</time>
                  <span>
                    <span className={style.whole}>{shortOf(meeting.buyerName)} –</span>{' '}
                    <span className={style.whole}>{shortOf(meeting.supplierName)},</span>{' '}
                    <span className={style.whole}>{t(`at.${meeting.placeKind}`, { number: meeting.placeNumber })}</span>
                  </span>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}
