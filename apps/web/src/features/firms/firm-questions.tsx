import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { OpenQuestion } from './open-question';
import { FirmQuestions as FirmQuestionsQuery } from './questions.generated';
import { WaitingQuestion } from './waiting-question';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
}

/** What the firm has been asked and not answered, and what nobody knows of it although buyers want to. */
export function FirmQuestions(about: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  return (
    <Loaded of={useQuery(FirmQuestionsQuery, { ...about })}>
      {({ companyQuestions, openQuestions, companyChange }) => {
        if (!openQuestions) return null;
        const mayAnswer = companyChange !== null;
        const waiting = companyQuestions ?? [];
        const open = openQuestions.filter(
          ({ kind, taxonomyId, unit }) =>
            !waiting.some((one) => one.kind === kind && one.taxonomyId === taxonomyId && one.unit === unit),
        );
        return (
          <section aria-labelledby="questions-title">
            <Title order={2} size="h4" id="questions-title" mt="lg" mb="sm">
              {t('questions.title')}
            </Title>
            {waiting.length + open.length === 0 && <Text>{t('questions.none')}</Text>}
            <Stack gap="sm" maw="40rem">
              {waiting.map((question) => (
                <WaitingQuestion key={question.id} {...about} {...{ question, mayAnswer }} />
              ))}
              {open.map((question) => (
                <OpenQuestion key={question.text} {...about} {...{ question, mayAnswer }} />
              ))}
            </Stack>
          </section>
        );
      }}
    </Loaded>
  );
}
