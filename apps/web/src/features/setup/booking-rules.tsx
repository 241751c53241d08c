import { NativeSelect, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantAt, wallAt } from '../../format/fair-instant';
import { plainAmount } from '../../format/formats';
import { Form } from '../../ui/form';
import { problemAt } from '../../ui/problems';
import { minorIn, numberIn, textIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { CancellationFeeRows } from './cancellation-fee-rows';
import { datesOf, stretchesOf } from './days-off';
import { DaysOffRows } from './days-off-rows';
import { Saved } from './saved';
import { FairTerms, type FairTermsQuery, SetBookingRules } from './setup.generated';
import style from './setup.module.css';

interface Props extends FairTermsQuery {
  readonly fairId: string;
  readonly zone: string;
}

const NUMBERS = ['holdMinutes', 'boothsPerCompany'] as const;
const TERMS = ['depositPercent', 'depositWorkingDays', 'reminderWorkingDays', 'graceWorkingDays'] as const;
const CURRENCIES = ['VND', 'USD'] as const;
const USUAL = { holdMinutes: 30, boothsPerCompany: 4 } as const;
const USUAL_TERMS = {
  depositPercent: 50,
  depositWorkingDays: 10,
  reminderWorkingDays: 3,
  graceWorkingDays: 5,
} as const;

/** From when, how long and on what terms booths are booked. */
export function BookingRules({ fairId, zone, plan }: Props): React.ReactNode {
  const { t } = useTranslation('setup');
  const rules = plan.__typename === 'Plan' ? plan.bookingRules : null;
  const [fees, setFees] = useState(rules?.terms.cancellationFees ?? []);
  const [daysOff, setDaysOff] = useState(() => stretchesOf(rules?.terms.holidays ?? []));
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
        holidays: datesOf(daysOff),
        coExhibitorFees: CURRENCIES.filter((currency) => textIn(typed, `fee${currency}`) !== '').map((currency) => ({
          amount: minorIn(typed, `fee${currency}`, currency),
          currency,
        })),
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
          {CURRENCIES.map((currency) => {
            const fee = rules?.terms.coExhibitorFees.find((one) => one.currency === currency);
            return (
              <TextInput
                key={currency}
                name={`fee${currency}`}
                type="number"
                min={0}
                step="any"
                label={t(`terms.coExhibitorFee.${currency}`)}
                description={t('terms.coExhibitorFee.hint')}
                defaultValue={fee && plainAmount(fee)}
              />
            );
          })}
        </div>
        <DaysOffRows rows={daysOff} onChange={setDaysOff} />
        <CancellationFeeRows rows={fees} onChange={setFees} />
        <Saved of={deed} done={done} fields={['opensAt', 'closesAt', ...NUMBERS, ...TERMS]} />
      </Form>
    </section>
  );
}
