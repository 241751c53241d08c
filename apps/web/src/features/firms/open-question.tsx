import { Button, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { factOfAnswer } from '../../ui/fact-of-answer';
import { QuestionCard } from '../../ui/question-card';
import { useDeed } from '../../ui/use-deed';
import { FirmFacts } from './facts.generated';
import { AskFirm, DeclareForFirm, FirmQuestions, type FirmQuestionsQuery } from './questions.generated';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly question: NonNullable<FirmQuestionsQuery['openQuestions']>[number];
  /** The office looks after the firm. */
  readonly mayAnswer: boolean;
}

/** What would settle something for buyers: asked of the firm's people by letter, or entered by who looks after the firm. */
export function OpenQuestion({ fairId, companyId, question, mayAnswer }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  const ask = useDeed(AskFirm, FirmQuestions);
  const declare = useDeed(DeclareForFirm, FirmQuestions, FirmFacts);
  const { kind, taxonomyId, unit, buyers, text } = question;
  const remark = buyers === null ? t('questions.few') : t('questions.opens', { count: buyers });
  const answer = (given: boolean | number): void => {
    const fact = factOfAnswer(question, given);
    if (fact) void declare.run({ input: { fairId, companyId }, facts: [fact] });
  };
  const byLetter = (
    <Button
      mt="xs"
      size="sm"
      variant="subtle"
      loading={ask.busy}
      aria-label={`${t('questions.ask')}: ${text}`}
      onClick={() => void ask.run({ input: { fairId, companyId, kind, taxonomyId, unit } })}
    >
      {t('questions.ask')}
    </Button>
  );
  const outcome = (
    <>
      <DeedOutcome of={ask} />
      <DeedOutcome of={declare} />
    </>
  );
  if (mayAnswer)
    return (
      <QuestionCard {...{ question, remark }} busy={declare.busy} onAnswer={answer} besides={byLetter}>
        {outcome}
      </QuestionCard>
    );
  return (
    <Paper withBorder p="md">
      <Text fw={600}>{text}</Text>
      <Text size="sm" c="dimmed">
        {remark}
      </Text>
      {outcome}
      {byLetter}
    </Paper>
  );
}
