import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { useInterpreterName } from '../../format/use-interpreter-name';
import { useReadableName } from '../../format/use-readable-name';
import { type CompanyDeeds, CompanyLine } from './company-line';
import type { DeskMeeting } from './day-list';
import type { Whereabouts } from './whereabouts';
import style from './desk.module.css';

export interface RowWords extends CompanyDeeds {
  readonly formats: Formats;
  readonly mayMark: boolean;
  readonly whereaboutsOf: (companyId: string) => Whereabouts;
}

interface Props extends RowWords {
  readonly meeting: DeskMeeting;
  /** Where rows of different hours stand together. */
  readonly withTime: boolean;
  readonly mayReport: boolean;
}

export function MeetingRow({ meeting, withTime, formats, whereaboutsOf, ...words }: Props): React.ReactNode {
  const { t } = useTranslation('desk');
  const readableName = useReadableName();
  const interpreter = useInterpreterName()(meeting);
  const attending = (companyId: string): string =>
    meeting.attendees
      ?.find((sent) => sent.companyId === companyId)
      ?.people.map(readableName)
      .join(', ') ?? '';
  const { placeKind, placeNumber, hallName, otherNames } = meeting;
  const sides = [
    { id: meeting.buyerId, name: meeting.buyerName },
    { id: meeting.supplierId, name: meeting.supplierName },
  ];
  const place = t(`place.${placeKind}`, { number: placeNumber });
  return (
    <li className={style.meeting}>
      <div className={style.place}>
        {withTime && <strong>{formats.time(meeting.startsAt)} </strong>}
        <span>{[place, hallName].filter(Boolean).join(' · ')}</span>
        {interpreter && <Text size="sm">{t('interpreter', { name: interpreter })}</Text>}
      </div>
      <div className={style.sides}>
        {sides.map(({ id, name }) => (
          <div key={id}>
            <CompanyLine {...words} id={id} name={name} formats={formats} whereabouts={whereaboutsOf(id)} />
            {attending(id) && (
              <Text size="sm" c="dimmed">
                {attending(id)}
              </Text>
            )}
          </div>
        ))}
        {otherNames && <Text size="sm">{t('with', { names: otherNames })}</Text>}
      </div>
    </li>
  );
}
