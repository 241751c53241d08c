import { Anchor, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Formats } from '../../format/formats';
import type { AgendaEntry } from './days-of';
import style from './agenda.module.css';

interface Props {
  readonly fairId: string;
  readonly companyId: string | null;
  readonly entries: readonly AgendaEntry[];
  readonly formats: Formats;
}

export function AgendaDay({ fairId, companyId, entries, formats }: Props): React.ReactNode {
  return (
    <section className={style.day}>
      <Title order={2} size="h4" mb="xs">
        {formats.dayOf(entries[0].startsAt)}
      </Title>
      <ol className={style.entries}>
        {entries.map((entry) => (
          <li key={`${entry.startsAt} ${entry.__typename === 'AgendaMeeting' ? entry.requestId : entry.title}`}>
            <div className={style.time}>
              <time dateTime={entry.startsAt}>{formats.time(entry.startsAt)}</time>
              <span>–{formats.time(entry.endsAt)}</span>
            </div>
            {entry.__typename === 'AgendaMeeting' ? (
              <Meeting fairId={fairId} companyId={companyId} meeting={entry} />
            ) : (
              <div>
                <strong>{entry.title}</strong>
                {entry.room && <Text>{entry.room}</Text>}
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface MeetingProps {
  readonly fairId: string;
  readonly companyId: string | null;
  readonly meeting: Extract<AgendaEntry, { __typename: 'AgendaMeeting' }>;
}

function Meeting({ fairId, companyId, meeting }: MeetingProps): React.ReactNode {
  const { t } = useTranslation('agenda');
  const { buyerId, buyerName, supplierId, supplierName, walk } = meeting;
  const others = [
    { id: buyerId, name: buyerName },
    { id: supplierId, name: supplierName },
  ].filter(({ id }) => id !== companyId);
  const place =
    meeting.placeKind === 'BOOTH'
      ? t('place.BOOTH', { number: meeting.placeNumber })
      : t('place.TABLE', { number: meeting.placeNumber });
  return (
    <div>
      <strong>
        {others.map(({ id, name }, position) => (
          <span key={id}>
            {position > 0 && ' – '}
            <Anchor component={Link} to={`/fairs/${fairId}/companies/${id}`} inherit>
              {name}
            </Anchor>
          </span>
        ))}
      </strong>
      <Text>{[place, meeting.hallName].filter(Boolean).join(' · ')}</Text>
      {meeting.interpreterName && <Text>{t('interpreter', { name: meeting.interpreterName })}</Text>}
      {walk && <Text c="dimmed">{t('walk', { count: walk.minutes, metres: walk.metres })}</Text>}
    </div>
  );
}
