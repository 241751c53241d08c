import { Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { QuestionCard } from '../../ui/question-card';
import { AnswerCompanyQuestion } from '../../ui/questions.generated';
import { useDeed } from '../../ui/use-deed';
import { FirmFacts } from './facts.generated';
import { FirmQuestions, type FirmQuestionsQuery } from './questions.generated';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly question: NonNullable<FirmQuestionsQuery['companyQuestions']>[number];
  /** The firm has nobody of its own who would. */
  readonly mayAnswer: boolean;
}

/** A question whose link the firm has. Of a firm that the office looks after, the office answers what it was told. */
export function WaitingQuestion({ fairId, companyId, question, mayAnswer }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  const deed = useDeed(AnswerCompanyQuestion, FirmQuestions, FirmFacts);
  const answer = (given: boolean | number): void => {
    const value = typeof given === 'boolean' ? { yes: given } : { amount: given };
    void deed.run({ input: { fairId, companyId, questionId: question.id, ...value } });
  };
  if (mayAnswer)
    return (
      <QuestionCard question={question} remark={t('questions.waitingForUs')} busy={deed.busy} onAnswer={answer}>
        <DeedOutcome of={deed} />
      </QuestionCard>
    );
  return (
    <Paper withBorder p="md">
      <Text fw={600}>{question.text}</Text>
      <Text size="sm" c="dimmed">
        {t('questions.waiting')}
      </Text>
    </Paper>
  );
}
