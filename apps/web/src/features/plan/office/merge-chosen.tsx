import { Button, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../ui/form';
import type { Booth } from '../booth';
import { MergeBooths } from './plan-office.generated';
import { TaskOutcome } from './task-outcome';
import { textIn } from './typed';
import { useTask } from './use-task';

interface Props {
  readonly fairId: string;
  readonly booths: readonly Booth[];
  readonly onDone: () => void;
}

/** One booth of several that share walls. */
export function MergeChosen({ fairId, booths, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('halls');
  const task = useTask(MergeBooths);
  const submit = async (typed: FormData): Promise<void> => {
    const input = { fairId, boothIds: booths.map(({ id }) => id), number: textIn(typed, 'number') };
    if (await task.run({ input })) onDone();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Text>{t('merge.text')}</Text>
      <TextInput name="number" label={t('merge.number')} defaultValue={booths[0].number} required />
      <TaskOutcome of={task} />
      <Button type="submit" loading={task.busy}>
        {t('merge.submit')}
      </Button>
    </Form>
  );
}
