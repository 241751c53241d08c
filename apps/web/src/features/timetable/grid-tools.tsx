import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import type { GridDay } from './days-of';
import { useFairZone } from './fair-zone';
import { type View, VIEWS } from './rows-of';
import style from './timetable.module.css';

export const WHO = ['all', 'buyer', 'supplier'] as const;
export type Who = (typeof WHO)[number];

interface Props {
  readonly view: View;
  readonly who: Who;
  readonly search: string;
  readonly days: readonly GridDay[];
  /** Null: all days. */
  readonly day: number | null;
  readonly onChange: (change: { view?: View; who?: Who; search?: string; day?: number | null }) => void;
}

/** Which rows and which day. */
export function GridTools({ view, who, search, days, day, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  const formats = useFormats(useFairZone());
  return (
    <div className={style.tools}>
      <div className={style.switch} role="group" aria-label={t('view')}>
        {VIEWS.map((one) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => onChange({ view: one })}>
            {t(`view.${one}`)}
          </button>
        ))}
      </div>
      <div className={style.switch} role="group" aria-label={t('day')}>
        {days.map((one) => (
          <button key={one.day} type="button" aria-pressed={day === one.day} onClick={() => onChange({ day: one.day })}>
            {formats.shortDayOf(one.slots[0].startsAt)}
          </button>
        ))}
        <button type="button" aria-pressed={day === null} onClick={() => onChange({ day: null })}>
          {t('day.all')}
        </button>
      </div>
      {view === 'companies' && (
        <NativeSelect
          aria-label={t('who')}
          value={who}
          data={WHO.map((value) => ({ value, label: t(`who.${value}`) }))}
          onChange={({ currentTarget }) => onChange({ who: currentTarget.value as Who })}
        />
      )}
      <TextInput
        type="search"
        className={style.search}
        aria-label={t('search')}
        placeholder={t('search')}
        value={search}
        onChange={({ currentTarget }) => onChange({ search: currentTarget.value })}
      />
    </div>
  );
}
