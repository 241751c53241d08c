import { Button, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asTyped } from '../../format/read-amount';
import { useFactText } from '../../format/use-fact-text';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Form } from '../../ui/form';
import { Refusal } from '../../ui/refusal';
import { refusalOf } from '../../ui/refusal-of';
import { SettleButtons } from '../../ui/settle-buttons';
import { SourceMark } from '../../ui/source-mark';
import { type Entered, type EnteredFact, factsEntered } from './entered-facts';
import type { OwnFact } from './fact-kinds';
import { FactFields } from './fact-fields';
import { lookAgain } from './look-again';
import { SettleReadFact } from './profile.generated';
import type { OwnCompany } from './use-declare';

interface Props extends OwnCompany {
  readonly fact: OwnFact;
}

/** Something that was read, with the words it was read from: right, to be changed, or not so. */
export function ReadFact({ fairId, companyId, fact }: Props): React.ReactNode {
  const { t } = useTranslation('facts');
  const told = useFactText();
  const settle = useChange(SettleReadFact);
  const [correcting, setCorrecting] = useState<Entered | null>(null);
  const [unread, setUnread] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (verdict: 'CONFIRMED' | 'REJECTED' | 'CORRECTED', correction?: EnteredFact): Promise<void> => {
    const said = (await settle.run({ input: { fairId, companyId, factId: fact.id, verdict, correction } }))
      ?.settleReadFact;
    if (said?.__typename === 'SavedCompany') lookAgain();
    else if (said) setRefused(said.__typename === 'InvalidInput' ? said.problems[0]?.message : refusalOf(said));
  };
  const correct = (): void => {
    const facts = correcting && factsEntered(fact.kind, correcting);
    setUnread(!facts);
    if (facts) void run('CORRECTED', facts[0]);
  };
  const label = t(`kind.${fact.kind}`);
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" gap="xs" align="flex-start">
        <Text size="sm" c="dimmed">
          {label}
        </Text>
        <SourceMark source={fact.source} />
      </Group>
      <Text fw={700}>{told(fact)}</Text>
      {fact.words && (
        <Text size="sm" mb="xs">
          {t('settle.words', { words: fact.words })}
        </Text>
      )}
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={settle.failure} />
      {correcting ? (
        <Form onSubmit={correct}>
          <FactFields
            kind={fact.kind}
            label={label}
            entered={correcting}
            error={unread ? t('amount.unread') : undefined}
            single
            onChange={setCorrecting}
          />
          <Group gap="xs">
            <Button type="submit" loading={settle.busy}>
              {t('settle.save')}
            </Button>
            <Button variant="subtle" onClick={() => setCorrecting(null)}>
              {t('settle.cancel')}
            </Button>
          </Group>
        </Form>
      ) : (
        <SettleButtons
          about={`${label} ${told(fact)}`}
          busy={settle.busy}
          onYes={() => void run('CONFIRMED')}
          onNo={() => void run('REJECTED')}
          onChange={() =>
            setCorrecting({
              ids: fact.taxonomyId ? [fact.taxonomyId] : [],
              amount: asTyped(fact.amount),
              unit: fact.unit ?? 'PCS',
            })
          }
        />
      )}
    </Paper>
  );
}
