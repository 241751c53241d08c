import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { numberIn } from '../../../ui/typed';
import { useDeed } from '../../../ui/use-deed';
import { AboutGrant } from './about-grant';
import { type GrantFragment, Programmes, SettleSubsidy, SubsidyRequests } from './programmes.generated';

interface Props {
  readonly fairId: string;
  readonly grant: GrantFragment;
  readonly onDone: () => void;
}

/** What the city really paid. */
export function SettleForm({ fairId, grant, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('programmes');
  const deed = useDeed(SettleSubsidy, SubsidyRequests, Programmes);
  const submit = async (typed: FormData): Promise<void> => {
    if (await deed.run({ input: { fairId, grantId: grant.id, amount: numberIn(typed, 'amount') } })) onDone();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <AboutGrant grant={grant} step="settle" />
      <TextInput
        name="amount"
        type="number"
        min={0}
        step={1}
        required
        label={t('grant.amount')}
        description={t('grant.settleHint')}
        defaultValue={grant.reserved}
      />
      <DeedOutcome of={deed} />
      <Button type="submit" loading={deed.busy}>
        {t('grant.settle')}
      </Button>
    </Form>
  );
}
