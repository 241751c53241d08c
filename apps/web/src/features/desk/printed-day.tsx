import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { usePageHead } from '../../ui/use-page-head';
import { usePrinting } from '../../ui/use-printing';
import { byPlace } from './by-place';
import { type Day, hoursOf } from './day-list';
import { PrintedMeeting } from './printed-meeting';
import type { Whereabouts } from './whereabouts';
import style from './printed.module.css';

const COLUMNS = ['place', 'buyer', 'supplier', 'interpreter', 'note'] as const;

interface Props {
  readonly day: Day;
  readonly formats: Formats;
  readonly whereaboutsOf: (companyId: string) => Whereabouts;
}

/** The whole day on paper, for when the network fails: an hour a table, with boxes to tick and room to write. */
export function PrintedDay({ day, formats, whereaboutsOf }: Props): React.ReactNode {
  const { t } = useTranslation('desk');
  const shown = day.days.find((one) => one.day === day.day);
  const date = shown ? formats.dayOf(shown.startsAt) : '';
  usePageHead([t('title'), date].filter(Boolean).join(' · '));
  if (!usePrinting()) return null;
  const mobiles = new Map((day.interpreters ?? []).map(({ id, mobile }) => [id, mobile]));
  return (
    <div className={style.paper}>
      <p>
        {date} · {t('meetings', { count: day.meetings.length })} ·{' '}
        {t('paper.asOf', { version: day.versionNumber, at: formats.instant(day.now) })}
      </p>
      {hoursOf(day.meetings).map(({ startsAt, endsAt, meetings }) => (
        <table key={startsAt} className={style.hour}>
          <colgroup>
            {COLUMNS.map((column) => (
              <col key={column} data-column={column} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th colSpan={COLUMNS.length} scope="colgroup" className={style.time}>
                {formats.time(startsAt)}–{formats.time(endsAt)}
                <span> · {t('meetings', { count: meetings.length })}</span>
              </th>
            </tr>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`paper.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...meetings].sort(byPlace).map((meeting) => (
              <PrintedMeeting
                key={meeting.requestId}
                meeting={meeting}
                mobile={mobiles.get(meeting.interpreterId ?? '') ?? null}
                formats={formats}
                whereaboutsOf={whereaboutsOf}
              />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
