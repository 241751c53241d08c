import { Button, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { textIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { type OurGrantFragment, OurSubsidies, TakeBackSubsidy } from './subsidies.generated';

interface Props {
  readonly fairId: string;
  readonly grant: OurGrantFragment;
}

/** A request that nobody has decided is taken back. */
export function TakeBackRequest({ fairId, grant }: Props): React.ReactNode {
  const { t } = useTranslation('subsidies');
  const [open, setOpen] = useState(false);
  const deed = useDeed(TakeBackSubsidy, OurSubsidies);
  const title = t('takeBack.title', { booth: grant.boothNumber });
  const close = (): void => {
    deed.forget();
    setOpen(false);
  };
  const submit = async (typed: FormData): Promise<void> => {
    if (await deed.run({ input: { fairId, grantId: grant.id, reason: textIn(typed, 'reason') } })) close();
  };
  return (
    <>
      <Button mt="sm" variant="light" color="gray" onClick={() => setOpen(true)}>
        {t('takeBack')}
      </Button>
      <Dialog open={open} label={title} onClose={close}>
        <Form onSubmit={(typed) => void submit(typed)}>
          <Title order={2} size="h4">
            {title}
          </Title>
          <Text>{t('takeBack.text')}</Text>
          <Textarea name="reason" required maxLength={200} label={t('takeBack.reason')} />
          <DeedOutcome of={deed} />
          <Button type="submit" size="md" loading={deed.busy}>
            {t('takeBack')}
          </Button>
        </Form>
      </Dialog>
    </>
  );
}
