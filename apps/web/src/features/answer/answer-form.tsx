import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readAmount } from '../../format/read-amount';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Form } from '../../ui/form';
import { Refusal } from '../../ui/refusal';
import { AnswerQuestion, type AnswerQuestionMutation, type QuestionByTokenQuery } from './answer.generated';

interface Props {
  readonly token: string;
  readonly question: NonNullable<QuestionByTokenQuery['supplierQuestion']>;
}

const YES_OR_NO: readonly string[] = ['CERTIFICATE', 'MARKET'];

export function AnswerForm({ token, question }: Props): React.ReactNode {
  const { t } = useTranslation('answer');
  const answer = useChange(AnswerQuestion);
  const [typed, setTyped] = useState('');
  const [unread, setUnread] = useState(false);
  const [said, setSaid] = useState<AnswerQuestionMutation['answerSupplierQuestion'] | null>(null);
  const send = async (given: { yes?: boolean; amount?: number }): Promise<void> =>
    setSaid((await answer.run({ answer: { token, ...given } }))?.answerSupplierQuestion ?? null);
  const sendAmount = (): void => {
    const amount = readAmount(typed);
    setUnread(amount === null);
    if (amount !== null) void send({ amount });
  };
  if (said?.__typename === 'AnsweredQuestion')
    return (
      <Alert color="green" role="status">
        {t('thanks')}
      </Alert>
    );
  const problem = said?.__typename === 'InvalidInput' ? said.problems[0]?.message : undefined;
  return (
    <Stack>
      <Text fw={700}>{question.companyName}</Text>
      <Text size="lg">{question.text}</Text>
      {said && 'message' in said && !problem && <Refusal message={said.message} />}
      <ChangeFailure failure={answer.failure} />
      {YES_OR_NO.includes(question.kind) ? (
        <>
          <Button size="md" disabled={answer.busy} onClick={() => void send({ yes: true })}>
            {t('yes')}
          </Button>
          <Button size="md" variant="light" disabled={answer.busy} onClick={() => void send({ yes: false })}>
            {t('no')}
          </Button>
        </>
      ) : (
        <Form onSubmit={sendAmount}>
          <TextInput
            size="md"
            inputMode="decimal"
            label={t('amount')}
            value={typed}
            error={unread ? t('amount.unread') : problem}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            required
          />
          <Button size="md" type="submit" loading={answer.busy}>
            {t('send')}
          </Button>
        </Form>
      )}
      <Button variant="subtle" disabled={answer.busy} onClick={() => void send({})}>
        {t('unknown')}
      </Button>
    </Stack>
  );
}
