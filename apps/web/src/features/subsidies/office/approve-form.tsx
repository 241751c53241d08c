import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { numberIn, textIn } from '../../../ui/typed';
import { useDeed } from '../../../ui/use-deed';
import { AboutGrant } from './about-grant';
import { ApproveSubsidy, type GrantFragment, Programmes, SubsidyRequests } from './programmes.generated';

interface Props {
  readonly fairId: string;
  readonly grant: GrantFragment;
  readonly onDone: () => void;
}

/** The number of the decision, and how much: all that the programme allows, unless said otherwise. */
export function ApproveForm({ fairId, grant, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('programmes');
  const deed = useDeed(ApproveSubsidy, SubsidyRequests, Programmes);
  const submit = async (typed: FormData): Promise<void> => {
    const amount = textIn(typed, 'amount') === '' ? null : numberIn(typed, 'amount');
    const input = { fairId, grantId: grant.id, amount, decisionNumber: textIn(typed, 'decision') };
    if (await deed.run({ input })) onDone();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <AboutGrant grant={grant} step="approve" />
      <TextInput name="decision" required maxLength={60} label={t('grant.decisionNumber')} />
      <TextInput
        name="amount"
        type="number"
        min={1}
        step={1}
        label={t('grant.amount')}
        description={t('grant.amountHint')}
      />
      <DeedOutcome of={deed} />
      <Button type="submit" loading={deed.busy}>
        {t('grant.approve')}
      </Button>
    </Form>
  );
}
