import { Alert, Button, NativeSelect, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { type ChosenCompany, CompanyChooser } from '../../ui/company-chooser';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { Loaded } from '../../ui/loaded';
import { useDeed } from '../../ui/use-deed';
import { AllotBooth, AllotChoices, SalesBookings } from './sales.generated';
import style from '../../ui/office-list.module.css';

/** Gives a free booth to a company, with the reason that its booking and history keep. */
export function AllotForm({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('sales');
  const formats = useFormats();
  const [firm, setFirm] = useState<ChosenCompany | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const deed = useDeed(AllotBooth, AllotChoices, SalesBookings);
  const submit = async (typed: FormData, numbers: ReadonlyMap<string, string>): Promise<void> => {
    setDone(null);
    const boothId = String(typed.get('booth'));
    if (!firm || !boothId) return;
    const input = { fairId, boothId, companyId: firm.id, reason: String(typed.get('reason')) };
    if (!(await deed.run({ input }))) return;
    setDone(t('allot.done', { booth: numbers.get(boothId) ?? '', company: firm.shortName }));
    setFirm(null);
  };
  return (
    <Loaded of={useQuery(AllotChoices, { fairId })}>
      {({ plan }) => {
        if (plan.__typename !== 'Plan') return <Text>{t('forOrganisers')}</Text>;
        const free = plan.booths.filter(({ state }) => state === 'FREE');
        const numbers = new Map(free.map(({ id, number }) => [id, number]));
        return (
          <div className={style.form}>
            <Form onSubmit={(typed) => void submit(typed, numbers)}>
              <Text>{t('allot.text')}</Text>
              <CompanyChooser fairId={fairId} role="SUPPLIER" chosen={firm} onChange={setFirm} />
              <NativeSelect
                size="md"
                name="booth"
                label={t('booth')}
                required
                // Nothing is chosen for anybody: what was chosen and is gone must not become the next one unseen.
                data={[
                  { value: '', label: '–' },
                  ...free.map(({ id, number, areaDm2 }) => ({
                    value: id,
                    label: `${number} · ${formats.area(areaDm2)}`,
                  })),
                ]}
              />
              {free.length === 0 && <Text>{t('allot.noBooth')}</Text>}
              <Textarea name="reason" required maxLength={200} label={t('reason')} description={t('allot.reason')} />
              <DeedOutcome of={deed} />
              {done && (
                <Alert color="green" role="status">
                  {done}
                </Alert>
              )}
              <Button type="submit" size="md" loading={deed.busy} disabled={!firm || free.length === 0}>
                {t('allot.submit')}
              </Button>
            </Form>
          </div>
        );
      }}
    </Loaded>
  );
}
