import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { ask } from '../../graphql/ask';
import { useWholeList } from '../../graphql/use-whole-list';
import { FailureNotice } from '../../ui/failure-notice';
import type { Day } from './day-list';
import { StandbyPart } from './desk.generated';
import { meetingsLost } from './meetings-lost';
import type { Report } from './report';
import { StandbyList } from './standby-list';
import style from './desk.module.css';

interface Props {
  readonly fairId: string;
  readonly day: Day;
  readonly reports: readonly Report[];
  readonly formats: Formats;
}

/** Who could step in for those who were reported missing, while what would change is still being worked out. */
export function StandbyFor({ fairId, day, reports, formats }: Props): React.ReactNode {
  const { t } = useTranslation('desk');
  const lost = useMemo(() => meetingsLost(day, reports).join(), [day, reports]);
  const read = useCallback(
    async (after: string | null) =>
      (await ask(StandbyPart, { fairId, insteadIds: lost.split(','), after })).standbyPairs,
    [fairId, lost],
  );
  const { list, failure, reload } = useWholeList(lost ? read : null);
  if (!lost) return null;
  if (failure && !list) return <FailureNotice failure={failure} retry={reload} />;
  if (!list) return null;
  return (
    <details className={style.changed}>
      <summary>{list.length === 0 ? t('standby.nobody') : t('standby.some', { count: list.length })}</summary>
      <StandbyList
        pairs={list}
        startOf={(slot) => day.meetings.find((one) => one.slot === slot)?.startsAt}
        formats={formats}
      />
    </details>
  );
}
