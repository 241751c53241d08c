import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { Form } from '../../ui/form';
import { Loaded } from '../../ui/loaded';
import { Rows } from '../../ui/rows';
import { numberIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { Saved } from './saved';
import { FairHours, type FairHoursQuery, type FairSetUpFragment, LayOutFair } from './setup.generated';
import { daysBetween, type Hours, type NamedHours, slotPlanOf } from './slot-plan';
import style from './setup.module.css';

/** When meetings can be: days with their hours, the length of a slot, and pauses. */
export function HoursTab({ fair }: { readonly fair: FairSetUpFragment }): React.ReactNode {
  const { t } = useTranslation('setup');
  return (
    <Loaded of={useQuery(FairHours, { fairId: fair.id })}>
      {({ fairGrid }) => (fairGrid ? <HoursForm fair={fair} grid={fairGrid} /> : <Text>{t('notFound')}</Text>)}
    </Loaded>
  );
}

interface Props {
  readonly fair: FairSetUpFragment;
  readonly grid: NonNullable<FairHoursQuery['fairGrid']>;
}

function HoursForm({ fair, grid }: Props): React.ReactNode {
  const { t } = useTranslation('setup');
  const [plan] = useState(() => slotPlanOf(grid, fair.timeZone));
  const fairDays = daysBetween(fair.startsOn, fair.endsOn);
  const [days, setDays] = useState<readonly Hours[]>(
    plan.days.length > 0 ? plan.days : fairDays.map((date) => ({ date, from: '09:00', to: '17:00' })),
  );
  const [pauses, setPauses] = useState<readonly NamedHours[]>(plan.pauses);
  const deed = useDeed(LayOutFair, FairHours);
  const [slots, setSlots] = useState<number | null>(null);
  const submit = async (typed: FormData): Promise<void> => {
    setSlots(null);
    const said = await deed.run({
      fairId: fair.id,
      plan: {
        slotMinutes: numberIn(typed, 'slot'),
        changeMinutes: numberIn(typed, 'change'),
        days: [...days],
        pauses: [...pauses],
      },
    });
    if (said?.__typename === 'LaidOutFair') setSlots(said.slots);
  };
  const hours = (row: Hours, change: (part: Partial<Hours>) => void): React.ReactNode => (
    <>
      <TextInput
        type="date"
        label={t('date')}
        value={row.date}
        min={fair.startsOn}
        max={fair.endsOn}
        required
        onChange={({ currentTarget }) => change({ date: currentTarget.value })}
      />
      <TextInput
        type="time"
        label={t('from')}
        value={row.from}
        required
        onChange={({ currentTarget }) => change({ from: currentTarget.value })}
      />
      <TextInput
        type="time"
        label={t('to')}
        value={row.to}
        required
        onChange={({ currentTarget }) => change({ to: currentTarget.value })}
      />
    </>
  );
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Text>{t('hours.now', { count: grid.slots.length })}</Text>
      <div className={style.fields}>
        <TextInput name="slot" type="number" min={5} label={t('hours.slot')} defaultValue={plan.slotMinutes} required />
        <TextInput
          name="change"
          type="number"
          min={0}
          label={t('hours.change')}
          defaultValue={plan.changeMinutes}
          required
        />
      </div>
      <Rows
        label={t('hours.days')}
        rows={days}
        empty={{ date: fair.startsOn, from: '09:00', to: '17:00' }}
        onChange={setDays}
      >
        {(row, change) => hours(row, change)}
      </Rows>
      <Rows
        label={t('hours.pauses')}
        rows={pauses}
        empty={{ name: t('hours.lunch'), date: fair.startsOn, from: '12:00', to: '13:00' }}
        onChange={setPauses}
      >
        {(row, change) => (
          <>
            <TextInput
              label={t('hours.pauseName')}
              value={row.name}
              required
              onChange={({ currentTarget }) => change({ name: currentTarget.value })}
            />
            {hours(row, change)}
          </>
        )}
      </Rows>
      {slots !== null && <Text role="status">{t('hours.now', { count: slots })}</Text>}
      <Saved of={deed} done={slots !== null} />
    </Form>
  );
}
