import { NativeSelect, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../ui/form';
import { problemAt } from '../../ui/problems';
import { numberIn, textIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { Saved } from './saved';
import { FairTerms, type FairTermsQuery, SetWaitlistRules } from './setup.generated';
import style from './setup.module.css';

/** Who is offered a booth that falls free, and for how long. */
export function WaitlistTerms({
  fairId,
  waitlistRules: rules,
}: { readonly fairId: string } & FairTermsQuery): React.ReactNode {
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
