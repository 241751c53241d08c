import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { AskedQuestion } from './asked-question';
import { AskedOfUs as AskedOfUsQuery } from './profile.generated';
import type { OwnCompany } from './use-declare';
import style from './profile.module.css';

/** Where somebody waits for an answer: above all that can wait itself. What failed to load is said further down. */
export function AskedOfUs(own: OwnCompany): React.ReactNode {
  const { t } = useTranslation('profile');
  const asked = useQuery(AskedOfUsQuery, own).answer?.companyQuestions ?? [];
  if (asked.length === 0) return null;
  return (
    <section className={style.part} aria-labelledby="asked-title">
      <Title order={2} size="h4" id="asked-title" mb="sm">
        {t('question.waiting')}
      </Title>
      <Stack gap="sm">
        {asked.map((question) => (
          <AskedQuestion key={question.id} {...own} question={question} />
        ))}
      </Stack>
    </section>
  );
}
