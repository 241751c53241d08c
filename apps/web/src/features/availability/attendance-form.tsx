import { Button, Checkbox, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fromSchema, OWN_NAMES, SCHEMA_LANGUAGES } from '../../i18n/languages';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { problemAt } from '../../ui/problems';
import { Ticks } from '../../ui/ticks';
import { numberIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { MyAvailability, type MyAvailabilityQuery, SetMyAttendance } from './availability.generated';
import { OnlineHours, onlineIn } from './online-hours';
import style from './attendance.module.css';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly attendance: NonNullable<MyAvailabilityQuery['attendance']>;
}

const FIELDS = ['timeZone', 'from', 'until', 'mostPerDay', 'mostInARow'];

/** How the company attends: at the fair or online, in which languages it gets along, how much it takes in a day. */
export function AttendanceForm({ fairId, companyId, attendance }: Props): React.ReactNode {
  const { t } = useTranslation('availability');
  const save = useDeed(SetMyAttendance, MyAvailability);
  const [carried, setCarried] = useState<readonly string[]>(attendance.ownInterpreter);
  const [isOnline, setOnline] = useState(attendance.online !== null);
  const [done, setDone] = useState(false);
  const submit = async (typed: FormData): Promise<void> => {
    setDone(false);
    const most = (name: string): number | null => numberIn(typed, name) || null;
    const said = await save.run({
      ...{ fairId, companyId },
      attendance: {
        online: isOnline ? onlineIn(typed) : null,
        ownInterpreter: SCHEMA_LANGUAGES.filter((language) => carried.includes(language)),
        acceptsEnglish: typed.has('acceptsEnglish'),
        ...{ mostPerDay: most('mostPerDay'), mostInARow: most('mostInARow') },
      },
    });
    setDone(said !== null);
  };
  return (
    <section className={style.attendance} aria-labelledby="attendance-title">
      <Title order={2} size="h4" id="attendance-title" mb="xs">
        {t('attendance')}
      </Title>
      <Text mb="sm">{t('attendance.text')}</Text>
      <Form onSubmit={(typed) => void submit(typed)}>
        <Checkbox name="acceptsEnglish" label={t('acceptsEnglish')} defaultChecked={attendance.acceptsEnglish} />
        <Ticks
          label={t('ownInterpreter')}
          options={SCHEMA_LANGUAGES.map((value) => ({ value, label: OWN_NAMES[fromSchema(value)] }))}
          chosen={carried}
          onChange={setCarried}
        />
        <Checkbox
          label={t('online')}
          checked={isOnline}
          onChange={({ currentTarget: { checked } }) => setOnline(checked)}
        />
        {isOnline && <OnlineHours online={attendance.online} problems={save.problems} />}
        {(['mostPerDay', 'mostInARow'] as const).map((name) => (
          <TextInput
            key={name}
            name={name}
            type="number"
            inputMode="numeric"
            min={1}
            max={name === 'mostPerDay' ? 100 : 32}
            label={t(name)}
            description={t('mostHint')}
            defaultValue={attendance[name] ?? ''}
            error={problemAt(save.problems, name)}
          />
        ))}
        <DeedOutcome of={save} fields={FIELDS} />
        {done && <Text role="status">{t('saved')}</Text>}
        <Button type="submit" variant="light" loading={save.busy}>
          {t('attendance.save')}
        </Button>
      </Form>
    </section>
  );
}
