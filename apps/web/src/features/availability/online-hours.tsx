import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { deviceZone, timeZones, zoneName } from '../../format/time-zones';
import { problemAt } from '../../ui/problems';
import { textIn } from '../../ui/typed';
import type { DeedProblem } from '../../ui/use-deed';
import style from './attendance.module.css';

interface Hours {
  readonly timeZone: string;
  readonly from: string;
  readonly until: string;
}

interface Props {
  readonly online: Hours | null;
  readonly problems: readonly DeedProblem[];
}

const CLOCK = Array.from({ length: 49 }, (_, half) => {
  const hour = String(Math.floor(half / 2)).padStart(2, '0');
  return `${hour}:${half % 2 === 0 ? '00' : '30'}`;
});

export const onlineIn = (typed: FormData): Hours => ({
  ...{ timeZone: textIn(typed, 'timeZone'), from: textIn(typed, 'from'), until: textIn(typed, 'until') },
});

/** By which clock, and from when to when, somebody who does not travel can meet. */
export function OnlineHours({ online, problems }: Props): React.ReactNode {
  const { t } = useTranslation('availability');
  const own = online?.timeZone ?? deviceZone();
  const zones = useMemo(() => timeZones(own).map((value) => ({ value, label: zoneName(value) })), [own]);
  const times = (chosen: string, all: readonly string[]) => [...new Set([...all, chosen])].sort();
  const from = online?.from ?? '08:00';
  const until = online?.until ?? '18:00';
  return (
    <>
      <NativeSelect
        name="timeZone"
        label={t('online.zone')}
        defaultValue={own}
        data={zones}
        error={problemAt(problems, 'timeZone')}
      />
      <div className={style.hours}>
        <NativeSelect
          name="from"
          label={t('online.from')}
          defaultValue={from}
          data={times(from, CLOCK.slice(0, -1))}
          error={problemAt(problems, 'from')}
        />
        <NativeSelect
          name="until"
          label={t('online.until')}
          defaultValue={until}
          data={times(until, CLOCK.slice(1))}
          error={problemAt(problems, 'until')}
        />
      </div>
    </>
  );
}
