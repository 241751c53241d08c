import { Button, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { textIn } from '../../../ui/typed';
import { useDeed } from '../../../ui/use-deed';
import { AboutGrant } from './about-grant';
import { type GrantFragment, Programmes, RefuseSubsidy, ReleaseSubsidy, SubsidyRequests } from './programmes.generated';

interface Props {
  readonly fairId: string;
  readonly grant: GrantFragment;
  readonly step: 'refuse' | 'release';
  readonly onDone: () => void;
}

/** No, or no longer, and why; the firm reads it. */
export function ReasonForm({ fairId, grant, step, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('programmes');
  const refuse = useDeed(RefuseSubsidy, SubsidyRequests, Programmes);
  const release = useDeed(ReleaseSubsidy, SubsidyRequests, Programmes);
  const deed = { refuse, release }[step];
  const submit = async (typed: FormData): Promise<void> => {
    if (await deed.run({ input: { fairId, grantId: grant.id, reason: textIn(typed, 'reason') } })) onDone();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <AboutGrant grant={grant} step={step} />
      {step === 'release' && <Text>{t('grant.release.text')}</Text>}
      <Textarea name="reason" required maxLength={200} label={t('reason')} description={t('reason.hint')} />
      <DeedOutcome of={deed} />
      <Button type="submit" color="red" variant="light" loading={deed.busy}>
        {t(`grant.${step}`)}
      </Button>
    </Form>
  );
}
