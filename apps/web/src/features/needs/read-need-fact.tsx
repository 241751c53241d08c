import { Button, Group, NativeSelect, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asTyped, readAmount } from '../../format/read-amount';
import { type Unit, useFactText } from '../../format/use-fact-text';
import { useChange } from '../../graphql/use-change';
import { AmountField } from '../../ui/amount-field';
import { ChangeFailure } from '../../ui/change-failure';
import { Form } from '../../ui/form';
import { Refusal } from '../../ui/refusal';
import { refusalOf } from '../../ui/refusal-of';
import { SettleButtons } from '../../ui/settle-buttons';
import { SourceMark } from '../../ui/source-mark';
import { TaxonomyPicker } from '../../ui/taxonomy-picker';
import type { OwnNeed } from './draft';
import { lookAgain } from './look-again';
import { type NeedFactCorrection, SettleNeedFact } from './needs.generated';

type Read = OwnNeed['readFacts'][number];

interface Props {
  readonly fairId: string;
  readonly needId: string;
  readonly fact: Read;
}

const NODES = { PRODUCT: 'product', PROCESS: 'process', MATERIAL: 'material', CERTIFICATE: 'certificate' } as const;

/** Something that was read from the text of a need: right, to be changed, or not so. */
export function ReadNeedFact({ fairId, needId, fact }: Props): React.ReactNode {
  const { t } = useTranslation('facts');
  const told = useFactText();
  const settle = useChange(SettleNeedFact);
  const [correcting, setCorrecting] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (
    verdict: 'CONFIRMED' | 'REJECTED' | 'CORRECTED',
    correction?: NeedFactCorrection,
  ): Promise<void> => {
    const said = (await settle.run({ input: { fairId, needId, factId: fact.id, verdict, correction } }))
      ?.settleNeedFact;
    if (said?.__typename === 'SavedNeed') lookAgain();
    else if (said) setRefused(said.__typename === 'InvalidInput' ? said.problems[0]?.message : refusalOf(said));
  };
  const label = t(`kind.${fact.kind}`);
  const words = fact.strength ? `${told(fact)} (${t(`strength.${fact.strength}`)})` : told(fact);
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" gap="xs" align="flex-start">
        <Text size="sm" c="dimmed">
          {label}
        </Text>
        <SourceMark source="READ" />
      </Group>
      <Text fw={700}>{words}</Text>
      <Text size="sm" mb="xs">
        {t('settle.words', { words: fact.words })}
      </Text>
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={settle.failure} />
      {correcting ? (
        <Correction
          {...{ fact, label }}
          busy={settle.busy}
          onSave={(correction) => void run('CORRECTED', correction)}
          onCancel={() => setCorrecting(false)}
        />
      ) : (
        <SettleButtons
          about={`${label} ${words}`}
          busy={settle.busy}
          onYes={() => void run('CONFIRMED')}
          onNo={() => void run('REJECTED')}
          onChange={() => setCorrecting(true)}
        />
      )}
    </Paper>
  );
}

interface CorrectionProps {
  readonly fact: Read;
  readonly label: string;
  readonly busy: boolean;
  readonly onSave: (correction: NeedFactCorrection) => void;
  readonly onCancel: () => void;
}

function Correction({ fact, label, busy, onSave, onCancel }: CorrectionProps): React.ReactNode {
  const { t } = useTranslation('facts');
  const [ids, setIds] = useState<readonly string[]>(fact.taxonomyId ? [fact.taxonomyId] : []);
  const [amount, setAmount] = useState(asTyped(fact.amount));
  const [unit, setUnit] = useState<Unit>(fact.unit ?? 'PCS');
  const [strength, setStrength] = useState(fact.strength ?? 'REQUIRED');
  const [unread, setUnread] = useState(false);
  const { kind } = fact;
  const names = kind in NODES;
  const save = (): void => {
    const figure = names ? null : readAmount(amount);
    const fine = names ? ids.length > 0 : figure !== null;
    setUnread(!fine);
    if (!fine) return;
    if (!names) onSave(kind === 'MONTHLY_VOLUME' ? { amount: figure, unit } : { amount: figure });
    else onSave(kind === 'CERTIFICATE' ? { taxonomyId: ids[0], strength } : { taxonomyId: ids[0] });
  };
  return (
    <Form onSubmit={save}>
      {names ? (
        <TaxonomyPicker kind={NODES[kind as keyof typeof NODES]} label={label} single chosen={ids} onChange={setIds} />
      ) : (
        <AmountField
          label={label}
          value={amount}
          error={unread ? t('amount.unread') : undefined}
          onChange={setAmount}
          unit={kind === 'MONTHLY_VOLUME' ? unit : undefined}
          onUnit={setUnit}
        />
      )}
      {kind === 'CERTIFICATE' && (
        <NativeSelect
          aria-label={label}
          value={strength}
          data={(['REQUIRED', 'PREFERRED'] as const).map((one) => ({ value: one, label: t(`strength.${one}`) }))}
          onChange={({ currentTarget: { value } }) => setStrength(value as 'REQUIRED')}
        />
      )}
      <Group gap="xs">
        <Button type="submit" loading={busy}>
          {t('settle.save')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('settle.cancel')}
        </Button>
      </Group>
    </Form>
  );
}
