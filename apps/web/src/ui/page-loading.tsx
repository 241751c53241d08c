import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import style from './page.module.css';

/** The shape of a page until it is there. */
export function PageLoading(): React.ReactNode {
  const { t } = useTranslation('shell');
  return (
    <div className={style.loading} role="status" aria-label={t('loading')}>
      <Skeleton height={32} width="60%" />
      <Skeleton height={96} />
      <Skeleton height={96} />
    </div>
  );
}
