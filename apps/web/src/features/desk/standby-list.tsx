import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import type { StandbyPartQuery } from './desk.generated';
import style from './desk.module.css';

export type StandbyPair = NonNullable<StandbyPartQuery['standbyPairs']>['nodes'][number];

interface Props {
  readonly pairs: readonly StandbyPair[];
  readonly startOf: (slot: number) => string | undefined;
  readonly formats: Formats;
}

/** For each meeting that might fall through: who would be asked first, second, third. */
export function StandbyList({ pairs, startOf, formats }: Props): React.ReactNode {
  const { t } = useTranslation('desk');
  const meetings = new Map<string, StandbyPair[]>();
  for (const pair of pairs) {
    const key = `${pair.slot} ${pair.insteadId}`;
    meetings.set(key, [...(meetings.get(key) ?? []), pair]);
  }
  return (
    <ul className={style.standby}>
      {[...meetings].map(([key, [first, ...rest]]) => {
        const at = startOf(first.slot);
        return (
          <li key={key}>
            <div>
              {at && <time dateTime={at}>{formats.instant(at)}</time>}{' '}
              {t('standby.instead', { names: first.insteadNames.join(' – ') })}
            </div>
            <ol>
              {[first, ...rest].map(({ requestId, buyerName, supplierName }) => (
                <li key={requestId}>
                  {buyerName} – {supplierName}
                </li>
              ))}
            </ol>
          </li>
        );
      })}
    </ul>
  );
}
