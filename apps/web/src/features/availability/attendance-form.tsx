import { Button, Checkbox, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { outdate } from '../../graphql/answers';
import { fromSchema, SCHEMA_LANGUAGES } from '../../i18n/languages';
import { ChangedMeanwhile } from '../../ui/changed-meanwhile';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { problemAt } from '../../ui/problems';
import { Ticks } from '../../ui/ticks';
import { numberIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { MyAvailability, SetMyAttendance } from './availability.generated';
import { OnlineHours, onlineIn } from './online-hours';
import { type Attendance, useAttendance } from './use-attendance';
import { useAttendanceTold } from './use-attendance-told';
import style from './attendance.module.css';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly attendance: Attendance;
}

/** How the company attends: at the fair or online, in which languages it gets along, how much it takes in a day. */
export function AttendanceForm({ attendance, ...of }: Props): React.ReactNode {
  const { t } = useTranslation('availability');
  const edit = useAttendance(attendance);
  const save = useDeed(SetMyAttendance, MyAvailability);
  const entries = useAttendanceTold(edit.seen, attendance);
  const [done, setDone] = useState(false);
  const put = async (typed: Attendance): Promise<void> => {
    setDone(false);
    const said = await save.run({ ...of, attendance: typed, seen: inputOf(edit.isChanged ? attendance : edit.seen) });
    if (!said) return outdate(MyAvailability);
    edit.saved(typed);
    setDone(true);
  };
  return (
    <section className={style.attendance} aria-labelledby="attendance-title">
      <Title order={2} size="h4" id="attendance-title" mb="xs">
        {t('attendance')}
      </Title>
      <Text mb="sm">{t('attendance.text')}</Text>
      <Fields
        key={edit.round}
        seen={edit.seen}
        problems={save.problems}
        onTouch={() => {
          setDone(false);
          edit.touch();
        }}
        onSubmit={(typed) => void put(typed)}
      >
        {edit.isChanged ? (
          <ChangedMeanwhile
            entries={entries}
            busy={save.busy}
            onTheirs={() => {
              save.forget();
              edit.takeTheirs();
            }}
          />
        ) : (
          <>
            <DeedOutcome of={save} fields={FIELDS} />
            {done && <Text role="status">{t('saved')}</Text>}
            <Button type="submit" variant="light" loading={save.busy}>
              {t('attendance.save')}
            </Button>
          </>
        )}
      </Fields>
    </section>
  );
}

const FIELDS = ['timeZone', 'from', 'until', 'mostPerDay', 'mostInARow'];

const inputOf = ({ online, ownInterpreter, acceptsEnglish, mostPerDay, mostInARow }: Attendance): Attendance => ({
  online: online && { timeZone: online.timeZone, from: online.from, until: online.until },
  ...{ ownInterpreter, acceptsEnglish, mostPerDay, mostInARow },
});

interface FieldsProps {
  readonly seen: Attendance;
  readonly problems: Parameters<typeof problemAt>[0];
  readonly onTouch: () => void;
  readonly onSubmit: (typed: Attendance) => void;
  /** What stands below them. */
  readonly children: React.ReactNode;
}

function Fields({ seen, problems, onTouch, onSubmit, children }: FieldsProps): React.ReactNode {
  const { t } = useTranslation('availability');
  const formats = useFormats();
  const [carried, setCarried] = useState<readonly string[]>(seen.ownInterpreter);
  const [isOnline, setOnline] = useState(seen.online !== null);
  const typedIn = (typed: FormData): Attendance => ({
    online: isOnline ? onlineIn(typed) : null,
    ownInterpreter: SCHEMA_LANGUAGES.filter((language) => carried.includes(language)),
    acceptsEnglish: typed.has('acceptsEnglish'),
    mostPerDay: numberIn(typed, 'mostPerDay') || null,
    mostInARow: numberIn(typed, 'mostInARow') || null,
  });
  return (
    <div onChange={onTouch}>
      <Form onSubmit={(typed) => onSubmit(typedIn(typed))}>
        <Checkbox name="acceptsEnglish" label={t('acceptsEnglish')} defaultChecked={seen.acceptsEnglish} />
        <Ticks
          label={t('ownInterpreter')}
          options={SCHEMA_LANGUAGES.map((value) => ({ value, label: formats.language(fromSchema(value)) }))}
          chosen={carried}
          onChange={setCarried}
        />
        <Checkbox
          label={t('online')}
          checked={isOnline}
          onChange={({ currentTarget: { checked } }) => setOnline(checked)}
        />
        {isOnline && <OnlineHours online={seen.online} problems={problems} />}
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
            defaultValue={seen[name] ?? ''}
            error={problemAt(problems, name)}
          />
        ))}
        {children}
      </Form>
    </div>
  );
}
