import { Badge, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { useDeed } from '../../../ui/use-deed';
import { deviceOf } from './device-of';
import { AccountPage, type AccountPageQuery, EndOtherSessions, EndSession } from './settings.generated';
import style from './settings.module.css';

/** Enough to know one's own by: who signs in daily has dozens. */
const FIRST = 5;

/** Where one is signed in; a device that was lost is signed out from here. */
export function Devices({ sessions }: { readonly sessions: AccountPageQuery['sessions'] }): React.ReactNode {
  const { t } = useTranslation('account');
  const formats = useFormats();
  const end = useDeed(EndSession, AccountPage);
  const endOthers = useDeed(EndOtherSessions, AccountPage);
  const [all, setAll] = useState(false);
  const latest = [...sessions].sort(
    (one, other) => Number(other.current) - Number(one.current) || other.lastSeenAt.localeCompare(one.lastSeenAt),
  );
  const shown = all ? latest : latest.slice(0, FIRST);
  const more = latest.length - shown.length;
  return (
    <>
      <ul className={style.list}>
        {shown.map(({ id, current, userAgent, lastSeenAt }) => (
          <li key={id}>
            <div>
              <Text>
                {deviceOf(userAgent) ?? t('devices.unknown')}{' '}
                {current && <Badge component="span">{t('devices.this')}</Badge>}
              </Text>
              <Text size="sm" c="dimmed">
                {t('devices.seen', { at: formats.instant(lastSeenAt) })}
              </Text>
            </div>
            {!current && (
              <Button
                variant="default"
                size="sm"
                aria-label={`${t('devices.end')}: ${deviceOf(userAgent) ?? t('devices.unknown')}, ${formats.instant(lastSeenAt)}`}
                onClick={() => void end.run({ sessionId: id })}
              >
                {t('devices.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {t('devices.more', { count: more })}
        </Button>
      )}
      <DeedOutcome of={end} />
      <DeedOutcome of={endOthers} />
      {sessions.length > 1 && (
        <Button variant="default" loading={endOthers.busy} onClick={() => void endOthers.run({})}>
          {t('devices.endOthers')}
        </Button>
      )}
    </>
  );
}
