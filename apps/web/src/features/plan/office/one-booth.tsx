import { Button, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import type { Booth } from '../booth';
import { halvesOf, outlineOf } from './box';
import style from './office.module.css';
import { PutBoothBack, RemoveBooth, SplitBooth, WithdrawBooth } from './plan-office.generated';
import { textIn } from '../../../ui/typed';
import { usePlanDeed } from './use-plan-deed';

interface Props {
  readonly fairId: string;
  readonly booth: Booth;
  readonly onDone: () => void;
}

/** Off the plan and back, cut in two, or gone where nobody ever booked it. */
export function OneBooth({ fairId, booth, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('halls');
  const formats = useFormats();
  return (
    <>
      <Text>
        {t(`state.${booth.state}`)}
        {booth.companyName && ` · ${booth.companyName}`} · {formats.money(booth.price)}
      </Text>
      {booth.state === 'WITHDRAWN' ? (
        <PutBack fairId={fairId} booth={booth} onDone={onDone} />
      ) : (
        <>
          <Split fairId={fairId} booth={booth} onDone={onDone} />
          <Withdraw fairId={fairId} booth={booth} onDone={onDone} />
        </>
      )}
      <Remove fairId={fairId} booth={booth} onDone={onDone} />
    </>
  );
}

function Withdraw({ fairId, booth, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('halls');
  const deed = usePlanDeed(WithdrawBooth);
  const submit = async (typed: FormData): Promise<void> => {
    if (await deed.run({ input: { fairId, boothId: booth.id, reason: textIn(typed, 'reason') } })) onDone();
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
    if (await deed.run({ input: { fairId, boothId: booth.id } })) onDone();
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
    if (await deed.run({ fairId, boothId: booth.id })) onDone();
  };
  return (
    <>
      <DeedOutcome of={deed} />
      <Button variant="subtle" color="red" loading={deed.busy} onClick={() => void run()}>
        {t('remove')}
      </Button>
    </>
  );
}

function Split({ fairId, booth, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('halls');
  const deed = usePlanDeed(SplitBooth);
  const halves = halvesOf(booth.outline);
  if (!halves) return null;
  const submit = async (typed: FormData): Promise<void> => {
    const numbers = [textIn(typed, 'one'), textIn(typed, 'other')];
    const pieces = halves.map((half, ordinal) => ({ number: numbers[ordinal], outline: outlineOf(half) }));
    const keeps = booth.state === 'BOOKED' ? numbers[0] : null;
    if (await deed.run({ input: { fairId, boothId: booth.id, pieces, keeps } })) onDone();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Text>{t('split.text')}</Text>
      <div className={style.pair}>
        <TextInput name="one" label={t('split.one')} defaultValue={`${booth.number}a`} required />
        <TextInput name="other" label={t('split.other')} defaultValue={`${booth.number}b`} required />
      </div>
      {booth.state === 'BOOKED' && <Text>{t('split.keeps')}</Text>}
      <DeedOutcome of={deed} />
      <Button type="submit" variant="default" loading={deed.busy}>
        {t('split.submit')}
      </Button>
    </Form>
  );
}
