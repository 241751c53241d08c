import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Formats } from '../../format/formats';
import { useInterpreterName } from '../../format/use-interpreter-name';
import { type Colleague, sentByOthers } from './attending';
import type { AgendaMeeting as Meeting } from './days-of';
import { ShareButton } from '../../share/share-button';
import { OurAttendees } from './our-attendees';
import { TheirAttendees } from './their-attendees';
import { WhoComes } from './who-comes';
import style from './agenda.module.css';

interface Props {
  readonly fairId: string;
  /** Whose agenda it is; null: of a person without one. */
  readonly companyId: string | null;
  readonly meeting: Meeting;
  /** The booth that people come from. */
  readonly from: string | null;
  readonly colleagues: readonly Colleague[];
  readonly formats: Formats;
}

export function AgendaMeeting({ fairId, companyId, meeting, from, colleagues, formats }: Props): React.ReactNode {
  const { t } = useTranslation('agenda');
  const interpreter = useInterpreterName()(meeting);
  const { buyerId, buyerName, supplierId, supplierName, otherNames, placeNumber, walk } = meeting;
  const others = [
    { id: buyerId, name: buyerName },
    { id: supplierId, name: supplierName },
  ].filter(({ id }) => id !== companyId);
  // Of who sends somebody, these are named; of the others, everybody may come.
  const named = sentByOthers(meeting, companyId).map((sent) => sent.companyId);
  const unnamed = others.filter(({ id }) => !named.includes(id));
  const plan = `/fairs/${fairId}/plan?way=`;
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
      {otherNames && <Text>{t('with', { names: otherNames })}</Text>}
      <div className={style.place}>
        {meeting.placeKind === 'BOOTH' ? (
          <Anchor component={Link} to={plan + encodeURIComponent(placeNumber)}>
            {t('place.BOOTH', { number: placeNumber })}
          </Anchor>
        ) : (
          <span>{t(`place.${meeting.placeKind}`, { number: placeNumber })}</span>
        )}
        {meeting.hallName && <span>{meeting.hallName}</span>}
      </div>
      {meeting.link && (
        <Anchor href={meeting.link} target="_blank" rel="noreferrer" className={style.join}>
          {t('join')}
          <span className={style.printed}> {meeting.link}</span>
        </Anchor>
      )}
      {interpreter && <Text>{t('interpreter', { name: interpreter })}</Text>}
      {walk && (
        <div className={style.place}>
          <Text c="dimmed">{t('walk', { count: walk.minutes, metres: walk.metres })}</Text>
          {from && (
            <Anchor
              component={Link}
              to={`${plan}${encodeURIComponent(from)},${encodeURIComponent(placeNumber)}`}
              className={style.onScreen}
            >
              {t('walk.show')}
            </Anchor>
          )}
        </div>
      )}
      <TheirAttendees companyId={companyId} meeting={meeting} />
      {companyId && <OurAttendees {...{ fairId, companyId, meeting, colleagues, formats }} />}
      {unnamed.length > 0 && <WhoComes fairId={fairId} companies={unnamed} />}
      <ShareButton
        size="compact-sm"
        fairId={fairId}
        kind="MEETING"
        companyId={companyId}
        subjectId={meeting.requestId}
        what={[buyerName, supplierName].join(' – ')}
      />
    </div>
  );
}
