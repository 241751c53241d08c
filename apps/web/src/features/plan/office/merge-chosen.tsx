import { Button, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import type { Booth } from '../booth';
import { MergeBooths } from './plan-office.generated';
import { textIn } from '../../../ui/typed';
import { usePlanDeed } from './use-plan-deed';

interface Props {
  readonly fairId: string;
  readonly booths: readonly Booth[];
  readonly onDone: () => void;
}

/** One booth of several that share walls. */
export function MergeChosen({ fairId, booths, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('halls');
  const deed = usePlanDeed(MergeBooths);
  const submit = async (typed: FormData): Promise<void> => {
    const input = { fairId, boothIds: booths.map(({ id }) => id), number: textIn(typed, 'number') };
    if (await deed.run({ input })) onDone();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Text>{t('merge.text')}</Text>
      <TextInput name="number" label={t('merge.number')} defaultValue={booths[0].number} required />
      <DeedOutcome of={deed} />
      <Button type="submit" loading={deed.busy}>
        {t('merge.submit')}
      </Button>
    </Form>
  );
}
