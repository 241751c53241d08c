import { Button, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../ui/form';
import { problemAt } from '../../../ui/problems';
import { outlineOf } from './box';
import style from './office.module.css';
import { DrawHall as Draw } from './plan-office.generated';
import { TaskOutcome } from './task-outcome';
import { millimetresIn, textIn } from './typed';
import { useTask } from './use-task';
import { zoneSharesIn } from './zone-shares';

/** An empty hall of a size, to draw booths in, over the venue's picture if there is one. */
export function DrawHall({
  fairId,
  onDone,
}: {
  readonly fairId: string;
  readonly onDone: () => void;
}): React.ReactNode {
  const { t } = useTranslation('halls');
  const task = useTask(Draw);
  const submit = async (typed: FormData): Promise<void> => {
    const box = { x: 0, y: 0, width: millimetresIn(typed, 'width'), height: millimetresIn(typed, 'depth') };
    const input = {
      fairId,
      name: textIn(typed, 'name'),
      outline: outlineOf(box),
      zones: zoneSharesIn(textIn(typed, 'zones')).map(({ name }) => ({ name })),
    };
    if (await task.run({ input })) onDone();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Text>{t('drawHall.text')}</Text>
      <TextInput name="name" label={t('hallName')} required maxLength={100} error={problemAt(task.problems, 'name')} />
      <div className={style.pair}>
        <TextInput name="width" type="number" min={1} step="any" label={t('drawHall.width')} required />
        <TextInput name="depth" type="number" min={1} step="any" label={t('drawHall.depth')} required />
      </div>
      <TextInput name="zones" label={t('drawHall.zones')} />
      <TaskOutcome of={task} fields={['name']} />
      <Button type="submit" loading={task.busy}>
        {t('drawHall.submit')}
      </Button>
    </Form>
  );
}
