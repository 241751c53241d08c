import { NativeSelect, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantAt, wallAt } from '../../format/fair-instant';
import { useQuery } from '../../graphql/use-query';
import { Form } from '../../ui/form';
import { Loaded } from '../../ui/loaded';
import { problemAt } from '../../ui/problems';
import { Rows } from '../../ui/rows';
import { numberIn, textIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { Saved } from './saved';
import { FairTerms, type FairTermsQuery, SetBookingRules, SetWaitlistRules } from './setup.generated';
import style from './setup.module.css';

interface Where {
  readonly fairId: string;
  readonly zone: string;
}

/** From when, how long and on what terms booths are booked, and who is offered one that falls free. */
export function BookingTermsTab({ fairId, zone }: Where): React.ReactNode {
  return (
    <Loaded of={useQuery(FairTerms, { fairId })}>
      {(terms) => (
        <>
          <BookingRules fairId={fairId} zone={zone} {...terms} />
          <Waitlist fairId={fairId} {...terms} />
        </>
      )}
    </Loaded>
  );
}

const NUMBERS = ['holdMinutes', 'boothsPerCompany'] as const;
const TERMS = ['depositPercent', 'depositWorkingDays', 'reminderWorkingDays', 'graceWorkingDays'] as const;
const USUAL = { holdMinutes: 30, boothsPerCompany: 4 } as const;
const USUAL_TERMS = {
  depositPercent: 50,
  depositWorkingDays: 10,
  reminderWorkingDays: 3,
  graceWorkingDays: 5,
} as const;

function BookingRules({ fairId, zone, plan }: Where & FairTermsQuery): React.ReactNode {
  const { t } = useTranslation('setup');
  const rules = plan.__typename === 'Plan' ? plan.bookingRules : null;
  const [fees, setFees] = useState(rules?.terms.cancellationFees ?? []);
  const deed = useDeed(SetBookingRules, FairTerms);
  const [done, setDone] = useState(false);
  const submit = async (typed: FormData): Promise<void> => {
    const number = (name: string): number => numberIn(typed, name);
    const input = {
      fairId,
      opensAt: instantAt(zone, textIn(typed, 'opensAt')),
      closesAt: instantAt(zone, textIn(typed, 'closesAt')),
      holdMinutes: number('holdMinutes'),
      boothsPerCompany: number('boothsPerCompany'),
      terms: {
        approval: textIn(typed, 'approval') as 'AUTOMATIC' | 'BY_ORGANISER',
        depositPercent: number('depositPercent'),
        depositWorkingDays: number('depositWorkingDays'),
        reminderWorkingDays: number('reminderWorkingDays'),
        graceWorkingDays: number('graceWorkingDays'),
        cancellationFees: fees.map(({ daysBefore, percent }) => ({ daysBefore, percent })),
        // Not asked for here; left out, the gateway would set them back to none.
        holidays: rules?.terms.holidays ?? [],
        coExhibitorFees: (rules?.terms.coExhibitorFees ?? []).map(({ amount, currency }) => ({ amount, currency })),
      },
    };
    setDone((await deed.run({ input })) !== null);
  };
  const error = (field: string): string | undefined => problemAt(deed.problems, field);
  return (
    <section className={style.section}>
      <Title order={2} size="h4">
        {t('terms.booking')}
      </Title>
      <Form onSubmit={(typed) => void submit(typed)}>
        <div className={style.fields}>
          {(['opensAt', 'closesAt'] as const).map((name) => (
            <TextInput
              key={name}
              name={name}
              type="datetime-local"
              label={t(`terms.${name}`)}
              required
              defaultValue={rules ? wallAt(zone, rules[name]) : undefined}
              error={error(name)}
            />
          ))}
          {NUMBERS.map((name) => (
            <TextInput
              key={name}
              name={name}
              type="number"
              min={1}
              label={t(`terms.${name}`)}
              required
              defaultValue={rules?.[name] ?? USUAL[name]}
              error={error(name)}
            />
          ))}
          <NativeSelect
            name="approval"
            label={t('terms.approval')}
            defaultValue={rules?.terms.approval}
            data={(['BY_ORGANISER', 'AUTOMATIC'] as const).map((value) => ({ value, label: t(`approval.${value}`) }))}
          />
          {TERMS.map((name) => (
            <TextInput
              key={name}
              name={name}
              type="number"
              min={0}
              label={t(`terms.${name}`)}
              required
              defaultValue={rules?.terms[name] ?? USUAL_TERMS[name]}
              error={error(name)}
            />
          ))}
        </div>
        <Rows
          label={t('terms.fees')}
          rows={fees}
          empty={{ daysBefore: 30, percent: 50 }}
          onChange={(rows) => setFees([...rows])}
        >
          {(row, change) => (
            <>
              <TextInput
                type="number"
                min={0}
                label={t('terms.daysBefore')}
                value={row.daysBefore}
                onChange={({ currentTarget }) => change({ daysBefore: Number(currentTarget.value) })}
              />
              <TextInput
                type="number"
                min={0}
                max={100}
                label={t('terms.feePercent')}
                value={row.percent}
                onChange={({ currentTarget }) => change({ percent: Number(currentTarget.value) })}
              />
            </>
          )}
        </Rows>
        <Saved of={deed} done={done} fields={['opensAt', 'closesAt', ...NUMBERS, ...TERMS]} />
      </Form>
    </section>
  );
}

function Waitlist({ fairId, waitlistRules: rules }: { readonly fairId: string } & FairTermsQuery): React.ReactNode {
  const { t } = useTranslation('setup');
  const deed = useDeed(SetWaitlistRules, FairTerms);
  const [done, setDone] = useState(false);
  const submit = async (typed: FormData): Promise<void> => {
    const orderedBy = textIn(typed, 'orderedBy') as 'POINTS' | 'TIME';
    setDone((await deed.run({ fairId, orderedBy, offerHours: numberIn(typed, 'offerHours') })) !== null);
  };
  return (
    <section className={style.section}>
      <Title order={2} size="h4">
        {t('waitlist')}
      </Title>
      <Form onSubmit={(typed) => void submit(typed)}>
        <div className={style.fields}>
          <NativeSelect
            name="orderedBy"
            label={t('waitlist.order')}
            defaultValue={rules?.orderedBy}
            data={(['TIME', 'POINTS'] as const).map((value) => ({ value, label: t(`order.${value}`) }))}
          />
          <TextInput
            name="offerHours"
            type="number"
            min={1}
            label={t('waitlist.hours')}
            defaultValue={rules?.offerHours ?? 48}
            required
            error={problemAt(deed.problems, 'offerHours')}
          />
        </div>
        <Saved of={deed} done={done} fields={['offerHours']} />
      </Form>
    </section>
  );
}
