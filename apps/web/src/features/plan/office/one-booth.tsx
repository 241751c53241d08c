import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import type { Booth, Plan } from '../booth';
import { ChangeBooth } from './change-booth';
import { PutBoothBack, RemoveBooth, WithdrawBooth } from './plan-office.generated';
import { SplitBooth } from './split-booth';
import { textIn } from '../../../ui/typed';
import { usePlanDeed } from './use-plan-deed';
import type { WouldBeBooth } from './would-be';
import style from './office.module.css';

interface Props {
  readonly fairId: string;
  readonly booth: Booth;
  readonly onDone: (done: string) => void;
}

interface OneProps extends Props {
  readonly zones: Plan['zones'];
  readonly onShow: (booths: readonly WouldBeBooth[] | null) => void;
}

/** Changed, off the plan and back, cut in two, or gone where nobody ever booked it. */
export function OneBooth({ fairId, booth, zones, onDone, onShow }: OneProps): React.ReactNode {
  const { t } = useTranslation('halls');
  const formats = useFormats();
  return (
    <>
      <Text>
        {t(`state.${booth.state}`)}
        {booth.companyName && ` · ${booth.companyName}`} · {formats.money(booth.price)}
        {booth.heldUntil && (
          <>
            <br />
            {t(booth.state === 'RESERVED' ? 'state.awaitedUntil' : 'state.heldUntil', {
              at: formats.instant(booth.heldUntil),
            })}
          </>
        )}
      </Text>
      {booth.state === 'WITHDRAWN' ? (
        <PutBack fairId={fairId} booth={booth} onDone={onDone} />
      ) : (
        <>
          <Part title={t('change')}>
            <ChangeBooth fairId={fairId} booth={booth} zones={zones} onDone={onDone} />
          </Part>
          <Part title={t('split')}>
            <SplitBooth fairId={fairId} booth={booth} onDone={onDone} onShow={onShow} />
          </Part>
          <Part title={t('withdraw')}>
            <Withdraw fairId={fairId} booth={booth} onDone={onDone} />
          </Part>
        </>
      )}
      <Part title={t('remove')}>
        <Remove fairId={fairId} booth={booth} onDone={onDone} />
      </Part>
    </>
  );
}

/** Opened, and its contents made, only when it is wanted. */
function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }): React.ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details className={style.part} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && <Stack gap="sm">{children}</Stack>}
    </details>
  );
}

function Withdraw({ fairId, booth, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('halls');
  const deed = usePlanDeed(WithdrawBooth);
  const submit = async (typed: FormData): Promise<void> => {
    if (await deed.run({ input: { fairId, boothId: booth.id, reason: textIn(typed, 'reason') } }))
      onDone(t('withdraw.done', { number: booth.number }));
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <TextInput name="reason" label={t('withdraw.reason')} description={t('withdraw.hint')} required maxLength={500} />
      <DeedOutcome of={deed} />
      <Button type="submit" color="red" variant="outline" loading={deed.busy}>
        {t('withdraw.submit')}
      </Button>
    </Form>
  );
}

function PutBack({ fairId, booth, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('halls');
  const deed = usePlanDeed(PutBoothBack);
  const run = async (): Promise<void> => {
    if (await deed.run({ input: { fairId, boothId: booth.id } })) onDone(t('putBack.done', { number: booth.number }));
  };
  return (
    <>
      <DeedOutcome of={deed} />
      <Button loading={deed.busy} onClick={() => void run()}>
        {t('putBack')}
      </Button>
    </>
  );
}

function Remove({ fairId, booth, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('halls');
  const deed = usePlanDeed(RemoveBooth);
  const run = async (): Promise<void> => {
    if (await deed.run({ fairId, boothId: booth.id })) onDone(t('remove.done', { number: booth.number }));
  };
  return (
    <>
      <Text mb="xs">{t('remove.text')}</Text>
      <DeedOutcome of={deed} />
      <Button variant="outline" color="red" loading={deed.busy} onClick={() => void run()}>
        {t('remove')}
      </Button>
    </>
  );
}
