import { Button, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { problemAt } from '../../../ui/problems';
import { outlineOf } from './box';
import style from './office.module.css';
import { DrawHall as Draw } from './plan-office.generated';
import { millimetresIn, textIn } from '../../../ui/typed';
import { usePlanDeed } from './use-plan-deed';
import { zoneSharesIn } from './zone-shares';

/** An empty hall of a size, to draw booths in, over the venue's picture if there is one. */
export function DrawHall({
  fairId,
  onDone,
}: {
  readonly fairId: string;
  readonly onDone: (hallId: string) => void;
}): React.ReactNode {
  const { t } = useTranslation('halls');
  const deed = usePlanDeed(Draw);
  const submit = async (typed: FormData): Promise<void> => {
    const box = { x: 0, y: 0, width: millimetresIn(typed, 'width'), height: millimetresIn(typed, 'depth') };
    const input = {
      fairId,
      name: textIn(typed, 'name'),
      outline: outlineOf(box),
      zones: zoneSharesIn(textIn(typed, 'zones')).map(({ name }) => ({ name })),
    };
    const said = await deed.run({ input });
    if (said?.__typename === 'DrawnHall') onDone(said.hallId);
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Text>{t('drawHall.text')}</Text>
      <TextInput name="name" label={t('hallName')} required maxLength={100} error={problemAt(deed.problems, 'name')} />
      <div className={style.pair}>
        <TextInput name="width" type="number" min={1} step="any" label={t('drawHall.width')} required />
        <TextInput name="depth" type="number" min={1} step="any" label={t('drawHall.depth')} required />
      </div>
      <TextInput name="zones" label={t('drawHall.zones')} />
      <DeedOutcome of={deed} fields={['name']} />
      <Button type="submit" loading={deed.busy}>
        {t('drawHall.submit')}
      </Button>
    </Form>
  );
}
