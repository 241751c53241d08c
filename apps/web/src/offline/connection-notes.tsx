import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../graphql/online';
import { loadNewVersion, newVersion } from './new-version';
import style from './offline.module.css';

/** That the connection is lost, while it is; and that a new version is there, until it is taken. */
export function ConnectionNotes(): React.ReactNode {
  const { t } = useTranslation('shell');
  const online = useOnline();
  const isNew = useSyncExternalStore(newVersion.subscribe, newVersion.get);
  return (
    <>
      {!online && (
        <div className={style.note} role="status">
          {t('offline')}
        </div>
      )}
      {isNew && (
        <div className={style.note} role="status">
          {t('newVersion')}{' '}
          <Button size="compact-sm" variant="white" onClick={loadNewVersion}>
            {t('newVersion.load')}
          </Button>
        </div>
      )}
    </>
  );
}
