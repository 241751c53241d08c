import { Button, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readAmount } from '../format/read-amount';
import type { Unit } from '../format/use-fact-text';
import { AmountField } from './amount-field';
import { Form } from './form';
import style from './question-card.module.css';

const YES_OR_NO: readonly string[] = ['CERTIFICATE', 'MARKET'];

interface Props {
  readonly question: { readonly kind: string; readonly unit: Unit | null; readonly text: string };
  /** Beside it: who asks, or how many it would settle it for. */
  readonly remark: string;
  readonly busy: boolean;
  readonly onAnswer: (answer: boolean | number) => void;
  /** Another way, beside answering. */
  readonly besides?: React.ReactNode;
  readonly children?: React.ReactNode;
}

/** One question, answered by a tap or a figure. */
export function QuestionCard({ question, remark, busy, onAnswer, besides, children }: Props): React.ReactNode {
  const { t } = useTranslation('facts');
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
      {YES_OR_NO.includes(question.kind) ? (
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
              label={question.unit ? `${t('question.amount')} (${t(`unit.${question.unit}`)})` : t('question.amount')}
              value={typed}
              error={unread ? t('amount.unread') : undefined}
              onChange={setTyped}
            />
            <Button type="submit" size="md" disabled={busy}>
              {t('question.send')}
            </Button>
          </div>
        </Form>
      )}
      {besides}
    </Paper>
  );
}
