import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import style from './firms.module.css';
import { TakeBackAdmissions } from './take-back-admissions';
import { TakeBackList } from './take-back-list';

/** The lists about companies that come back edited. */
export function TakeBackPart({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  return (
    <div className={style.lists}>
      <section>
        <Title order={2} size="h4" mb="xs">
          {t('title')}
        </Title>
        <TakeBackList fairId={fairId} />
      </section>
      <section>
        <Title order={2} size="h4" mb="xs">
          {t('tab.admissions')}
        </Title>
        <TakeBackAdmissions fairId={fairId} />
      </section>
    </div>
  );
}
