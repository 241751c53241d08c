import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { loadNewVersion } from '../offline/new-version';
import { Page } from '../ui/page';

/** A page threw, or its code could not be fetched: after an update the old files are gone, and loading anew helps. */
export function PageBroken(): React.ReactNode {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('broken.title')}>
      <p>{t('broken.text')}</p>
      <Button onClick={loadNewVersion}>{t('broken.reload')}</Button>
    </Page>
  );
}
