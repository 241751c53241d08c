import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog';
import style from '../../../ui/office-list.module.css';
import { ApproveForm } from './approve-form';
import type { GrantFragment } from './programmes.generated';
import { ReasonForm } from './reason-form';
import { SettleForm } from './settle-form';

type Step = 'approve' | 'refuse' | 'settle' | 'release';
const STEPS: Partial<Record<GrantFragment['state'], readonly Step[]>> = {
  REQUESTED: ['approve', 'refuse'],
  APPROVED: ['settle', 'release'],
};

interface Props {
  readonly fairId: string;
  readonly grant: GrantFragment;
}

/** The officer's next step for one request. */
export function DecideGrant({ fairId, grant }: Props): React.ReactNode {
  const { t } = useTranslation('programmes');
  const [open, setOpen] = useState<Step | null>(null);
  const close = (): void => setOpen(null);
  const isNo = (step: Step): boolean => step === 'refuse' || step === 'release';
  const form = { fairId, grant, onDone: close };
  return (
    <>
      <div className={style.actions}>
        {(STEPS[grant.state] ?? []).map((step) => (
          <Button
            key={step}
            size="sm"
            mt="sm"
            variant={isNo(step) ? 'light' : 'filled'}
            color={isNo(step) ? 'red' : undefined}
            onClick={() => setOpen(step)}
          >
            {t(`grant.${step}`)}
          </Button>
        ))}
      </div>
      <Dialog open={open !== null} label={t(`grant.${open ?? 'approve'}`)} onClose={close}>
        {open === 'approve' && <ApproveForm {...form} />}
        {open === 'settle' && <SettleForm {...form} />}
        {(open === 'refuse' || open === 'release') && <ReasonForm {...form} step={open} />}
      </Dialog>
    </>
  );
}
