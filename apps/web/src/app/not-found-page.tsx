import { useTranslation } from 'react-i18next';
import { DeadEnd } from '../ui/dead-end';
import { Page } from '../ui/page';

export function NotFoundPage(): React.ReactNode {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('notFound.title')}>
      <DeadEnd text={t('notFound.text')} />
    </Page>
  );
}
