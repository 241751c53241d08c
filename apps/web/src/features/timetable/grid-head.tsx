import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import type { Aim } from './aim';
import { daysOf, type GridSlot } from './days-of';
import { useFairZone } from './fair-zone';
import style from './grid.module.css';

interface Props {
  readonly slots: readonly GridSlot[];
  /** Slots in which a side of the meeting in hand has another one; null: nothing is in hand. */
  readonly busy: ReadonlySet<number> | null;
  readonly aim: Aim | null;
  readonly count: number;
}

/** Days and times above the columns; they stay while one scrolls. */
export function GridHead({ slots, busy, aim, count }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  const formats = useFormats(useFairZone());
  return (
    <div className={style.head}>
      <div className={style.corner}>{t('rows', { count })}</div>
      {daysOf(slots).map(({ day, slots: ofDay }) => (
        <div key={day} className={style.day}>
          <div className={style.dayName}>
            <span>{formats.dayOf(ofDay[0].startsAt)}</span>
          </div>
          <div className={style.times}>
            {ofDay.map(({ index, startsAt }) => (
              <div key={index} className={style.time} data-aim={aim?.slot === index} data-busy={busy?.has(index)}>
                <time dateTime={startsAt}>{formats.time(startsAt)}</time>
                {busy?.has(index) && <small>{t('busy')}</small>}
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
