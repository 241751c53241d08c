import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { DeadEnd } from '../../ui/dead-end';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { AnswerForm } from './answer-form';
import { QuestionByToken } from './answer.generated';

/** Where `/answer#token` of a letter arrives: one question about a firm, answered once, without signing in. */
export default function AnswerPage(): React.ReactNode {
  const { t } = useTranslation('answer');
  const { hash } = useLocation();
  const token = hash.slice(1);
  return (
    <Page title={t('title')} narrow>
      <Loaded of={useQuery(QuestionByToken, { token })}>
        {({ supplierQuestion }) => {
          if (!supplierQuestion) return <DeadEnd text={t('notOpen')} />;
          if (supplierQuestion.state !== 'OPEN') return <Text>{t(`state.${supplierQuestion.state}`)}</Text>;
          return <AnswerForm token={token} question={supplierQuestion} />;
        }}
      </Loaded>
    </Page>
  );
}
