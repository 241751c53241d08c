import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { type DeskMeeting, type Hour, hourAt, hoursOf, isMeant } from './day-list';
import { MeetingRow, type RowWords } from './meeting-row';
import style from './desk.module.css';

/** More are seldom read; a longer word finds fewer. */
const MOST_FOUND = 40;

interface Props extends RowWords {
  readonly meetings: readonly DeskMeeting[];
  readonly typed: string;
  readonly now: string;
}

/** The day by time, the hour that is on open; while something is searched for, what was found. */
export function Hours({ meetings, typed, now, ...words }: Props): React.ReactNode {
  const { t } = useTranslation('desk');
  const mayMend = (meeting: DeskMeeting): boolean => words.mayMark && meeting.endsAt > now;
  if (typed.trim()) {
    const found = meetings.filter((meeting) => isMeant(meeting, typed));
    return (
      <>
        <Text role="status" mb="xs">
          {t('found', { count: found.length })}
        </Text>
        <ul className={style.meetings}>
          {found.slice(0, MOST_FOUND).map((meeting) => (
            <MeetingRow key={meeting.requestId} {...words} meeting={meeting} withTime mayReport={mayMend(meeting)} />
          ))}
        </ul>
        {found.length > MOST_FOUND && <Text>{t('moreFound', { count: found.length - MOST_FOUND })}</Text>}
      </>
    );
  }
  const hours = hoursOf(meetings);
  const current = hourAt(hours, now);
  return hours.map((hour) => (
    <OneHour
      key={hour.startsAt}
      hour={hour}
      isOn={hour === current}
      formats={words.formats}
      arrived={countHere(hour, words)}
    >
      {hour.meetings.map((meeting) => (
        <MeetingRow
          key={meeting.requestId}
          {...words}
          meeting={meeting}
          withTime={false}
          mayReport={mayMend(meeting)}
        />
      ))}
    </OneHour>
  ));
}

const countHere = ({ meetings }: Hour, { whereaboutsOf }: RowWords): number =>
  meetings.filter((m) => [m.buyerId, m.supplierId].every((id) => whereaboutsOf(id).state === 'arrived')).length;

interface HourProps {
  readonly hour: Hour;
  readonly isOn: boolean;
  readonly formats: Formats;
  /** Meetings with both sides there. */
  readonly arrived: number;
  readonly children: React.ReactNode;
}

/** Rows stand in the page only while their hour is open: a day may have a thousand. */
function OneHour({ hour, isOn, formats, arrived, children }: HourProps): React.ReactNode {
  const { t } = useTranslation('desk');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? isOn;
  return (
    <section className={style.hour} data-on={isOn}>
      <h2>
        <button type="button" aria-expanded={open} className={style.hourHead} onClick={() => setChosen(!open)}>
          <time dateTime={hour.startsAt}>{formats.time(hour.startsAt)}</time>
          <span>
            {t('meetings', { count: hour.meetings.length })} · {t('complete', { count: arrived })}
          </span>
        </button>
      </h2>
      {open && <ul className={style.meetings}>{children}</ul>}
    </section>
  );
}
