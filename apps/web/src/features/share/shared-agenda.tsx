import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { byDay } from '../../format/by-day';
import type { Formats } from '../../format/formats';
import { useFormats } from '../../format/use-formats';
import { useInterpreterName } from '../../format/use-interpreter-name';
import { Page } from '../../ui/page';
import type { Entry, SharedAgendaAnswer } from './shared-answers';
import style from './shared.module.css';

export function SharedAgenda({ agenda }: { readonly agenda: SharedAgendaAnswer }): React.ReactNode {
  const { t } = useTranslation('share');
  const { fair, companyName, versionNumber, timeZone, entries } = agenda;
  const formats = useFormats(timeZone);
  return (
    <Page title={companyName ? t('agendaOf', { company: companyName }) : t('agenda')} narrow>
      <Text fw={600}>{fair.name}</Text>
      <Text>{fair.venue}</Text>
      <Text c="dimmed" mb="md">
        {versionNumber ? t('version', { number: versionNumber, zone: formats.zoneName }) : t('notReleased')}
      </Text>
      {versionNumber && entries.length === 0 && <Text>{t('empty')}</Text>}
      {[...byDay(entries, ({ startsAt }) => startsAt, formats.zone)].map(([day, ofDay]) => (
        <section key={day}>
          <Title order={2} size="h4" mb="xs">
            {formats.dayOf(ofDay[0].startsAt)}
          </Title>
          <ol className={style.entries}>
            {ofDay.map((entry) => (
              <OneEntry
                key={entry.__typename === 'AgendaMeeting' ? entry.requestId : entry.startsAt + entry.title}
                entry={entry}
                formats={formats}
              />
            ))}
          </ol>
        </section>
      ))}
    </Page>
  );
}

function OneEntry({ entry, formats }: { readonly entry: Entry; readonly formats: Formats }): React.ReactNode {
  const { t } = useTranslation('share');
  const meeting = entry.__typename === 'AgendaMeeting' ? entry : null;
  const interpreterName = useInterpreterName();
  const interpreter = meeting && interpreterName(meeting);
  const title = meeting
    ? [meeting.buyerName, meeting.supplierName, meeting.otherNames].filter(Boolean).join(' – ')
    : entry.__typename === 'AgendaSeminar' && entry.title;
  const place = meeting
    ? [t(`place.${meeting.placeKind}`, { number: meeting.placeNumber }), meeting.hallName].filter(Boolean).join(' · ')
    : entry.__typename === 'AgendaSeminar' && entry.room;
  return (
    <li>
      <time dateTime={entry.startsAt}>
        {formats.time(entry.startsAt)}–{formats.time(entry.endsAt)}
      </time>
      <strong>{title}</strong>
      {place && <span>{place}</span>}
      {interpreter && <span>{t('interpreter', { name: interpreter })}</span>}
    </li>
  );
}
