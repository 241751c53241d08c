import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { useDeed } from '../../ui/use-deed';
import { ApproveSubsidy, type GrantFragment, RefuseSubsidy, SalesSubsidies, SettleSubsidy } from './sales.generated';
import style from './sales.module.css';

type Step = 'approve' | 'refuse' | 'settle';
const STEPS: Partial<Record<GrantFragment['state'], readonly Step[]>> = {
  REQUESTED: ['approve', 'refuse'],
  APPROVED: ['settle'],
};

interface Props {
  readonly fairId: string;
  readonly grant: GrantFragment;
}

/** The officer's next step for one request. */
export function DecideGrant({ fairId, grant }: Props): React.ReactNode {
  const { t } = useTranslation('sales');
  const [open, setOpen] = useState<Step | null>(null);
  const steps = STEPS[grant.state] ?? [];
  return (
    <>
      <div className={style.actions}>
        {steps.map((step) => (
          <Button
            key={step}
            size="sm"
            mt="sm"
            variant={step === 'refuse' ? 'light' : 'filled'}
            color={step === 'refuse' ? 'red' : undefined}
            onClick={() => setOpen(step)}
          >
            {t(`grant.${step}`)}
          </Button>
        ))}
      </div>
      <Dialog open={open !== null} label={t(`grant.${open ?? 'approve'}`)} onClose={() => setOpen(null)}>
        {open && <StepForm fairId={fairId} grant={grant} step={open} onDone={() => setOpen(null)} />}
      </Dialog>
    </>
  );
}

function StepForm({
  fairId,
  grant,
  step,
  onDone,
}: Props & { readonly step: Step; readonly onDone: () => void }): React.ReactNode {
  const { t } = useTranslation('sales');
  const approve = useDeed(ApproveSubsidy, SalesSubsidies);
  const refuse = useDeed(RefuseSubsidy, SalesSubsidies);
  const settle = useDeed(SettleSubsidy, SalesSubsidies);
  const deed = { approve, refuse, settle }[step];
  const about = { fairId, grantId: grant.id };
  const submit = async (typed: FormData): Promise<void> => {
    const amount = String(typed.get('amount') ?? '').trim();
    const done =
      step === 'approve'
        ? await approve.run({
            input: {
              ...about,
              amount: amount === '' ? null : Number(amount),
              decisionNumber: String(typed.get('decision')),
            },
          })
        : step === 'refuse'
          ? await refuse.run({ input: { ...about, reason: String(typed.get('reason')) } })
          : await settle.run({ input: { ...about, amount: Number(amount) } });
    if (done) onDone();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      {step === 'approve' && <TextInput name="decision" required maxLength={60} label={t('grant.decisionNumber')} />}
      {step !== 'refuse' && (
        <TextInput
          name="amount"
          type="number"
          min={0}
          step={1}
          required={step === 'settle'}
          label={t('grant.amount')}
          description={step === 'approve' ? t('grant.amountHint') : t('grant.settleHint')}
          defaultValue={step === 'settle' ? grant.reserved : ''}
        />
      )}
      {step === 'refuse' && <Textarea name="reason" required maxLength={200} label={t('reason')} />}
      <DeedOutcome of={deed} />
      <Button type="submit" loading={deed.busy}>
        {t(`grant.${step}`)}
      </Button>
    </Form>
  );
}
