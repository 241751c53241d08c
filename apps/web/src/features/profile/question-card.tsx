import { Button, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readAmount } from '../../format/read-amount';
import { AmountField } from '../../ui/amount-field';
import { Form } from '../../ui/form';
import { isYesOrNo, type Open } from './question';
import style from './profile.module.css';

interface Props {
  readonly question: Pick<Open, 'kind' | 'taxonomyId' | 'unit' | 'text'>;
  /** Beside it: who asks, or how many it would settle it for. */
  readonly remark: string;
  readonly busy: boolean;
  readonly onAnswer: (answer: boolean | number) => void;
  readonly children?: React.ReactNode;
}

/** One question, answered by a tap or a figure. */
export function QuestionCard({ question, remark, busy, onAnswer, children }: Props): React.ReactNode {
  const { t } = useTranslation('profile');
  const { t: facts } = useTranslation('facts');
  const [typed, setTyped] = useState('');
  const [unread, setUnread] = useState(false);
  const send = (): void => {
    const amount = readAmount(typed, question.kind === 'MIN_TOLERANCE_MM');
    setUnread(amount === null);
    if (amount !== null) onAnswer(amount);
  };
  return (
    <Paper withBorder p="md">
      <Text fw={600}>{question.text}</Text>
      <Text size="sm" c="dimmed" mb="xs">
        {remark}
      </Text>
      {children}
      {isYesOrNo(question) ? (
        <Group gap="xs">
          <Button disabled={busy} aria-label={`${t('question.yes')}: ${question.text}`} onClick={() => onAnswer(true)}>
            {t('question.yes')}
          </Button>
          <Button
            variant="light"
            disabled={busy}
            aria-label={`${t('question.no')}: ${question.text}`}
            onClick={() => onAnswer(false)}
          >
            {t('question.no')}
          </Button>
        </Group>
      ) : (
        <Form onSubmit={send}>
          <div className={style.answer}>
            <AmountField
              label={
                question.unit ? `${t('question.amount')} (${facts(`unit.${question.unit}`)})` : t('question.amount')
              }
              value={typed}
              error={unread ? facts('amount.unread') : undefined}
              onChange={setTyped}
            />
            <Button type="submit" size="md" disabled={busy}>
              {t('question.send')}
            </Button>
          </div>
        </Form>
      )}
    </Paper>
  );
}
