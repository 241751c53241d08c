import { Alert, Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantAt } from '../../../format/fair-instant';
import { useQuery } from '../../../graphql/use-query';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { Loaded } from '../../../ui/loaded';
import style from '../../../ui/office-list.module.css';
import { problemAt } from '../../../ui/problems';
import { Refusal } from '../../../ui/refusal';
import { Ticks } from '../../../ui/ticks';
import { numberIn, textIn } from '../../../ui/typed';
import { useDeed } from '../../../ui/use-deed';
import { PaperRows, type PaperDraft } from './paper-rows';
import {
  OpenProgramme,
  type OpenProgrammeMutationVariables,
  Programmes,
  SubsidyRequests,
} from './programmes.generated';

type Cost = OpenProgrammeMutationVariables['input']['covers'][number];
const COSTS: readonly Cost[] = ['RENT', 'EXTRAS'];
const FIELDS = ['name', 'decisionNumber', 'budget', 'percent', 'mostPerFirm', 'covers', 'opensAt', 'closesAt'];

/** A new programme of the city; its times are those of the fair. */
export function OpenProgrammeTab({ fairId }: { readonly fairId: string }): React.ReactNode {
  return (
    <Loaded of={useQuery(Programmes, { fairId })}>
      {({ fair }) =>
        fair.__typename === 'Fair' ? (
          <OpenForm fairId={fairId} zone={fair.timeZone} />
        ) : (
          <Refusal message={fair.message} />
        )
      }
    </Loaded>
  );
}

function OpenForm({ fairId, zone }: { readonly fairId: string; readonly zone: string }): React.ReactNode {
  const { t } = useTranslation('programmes');
  const [covers, setCovers] = useState<readonly string[]>(['RENT']);
  const [papers, setPapers] = useState<readonly PaperDraft[]>([]);
  const [opened, setOpened] = useState(0);
  const [done, setDone] = useState(false);
  const deed = useDeed(OpenProgramme, Programmes, SubsidyRequests);
  const error = (field: string): string | undefined => problemAt(deed.problems, field);
  const submit = async (typed: FormData): Promise<void> => {
    setDone(false);
    const input = {
      fairId,
      name: textIn(typed, 'name'),
      decisionNumber: textIn(typed, 'decisionNumber'),
      budget: numberIn(typed, 'budget'),
      percent: numberIn(typed, 'percent'),
      mostPerFirm: numberIn(typed, 'mostPerFirm'),
      covers: COSTS.filter((cost) => covers.includes(cost)),
      papers: papers.map(({ code, vi, en }) => ({
        code: code.trim(),
        names: [
          { language: 'vi', name: vi.trim() },
          { language: 'en', name: en.trim() },
        ],
      })),
      opensAt: instantAt(zone, textIn(typed, 'opensAt')),
      closesAt: instantAt(zone, textIn(typed, 'closesAt')),
    };
    if (!(await deed.run({ input }))) return;
    setDone(true);
    setPapers([]);
    setOpened(opened + 1);
  };
  const text = (name: string, label: string, most: number): React.ReactNode => (
    <TextInput name={name} label={label} maxLength={most} required error={error(name)} />
  );
  const figure = (name: string, label: string, most?: number): React.ReactNode => (
    <TextInput name={name} label={label} type="number" min={1} max={most} step={1} required error={error(name)} />
  );
  return (
    <div className={style.form} key={opened}>
      <Form onSubmit={(typed) => void submit(typed)}>
        <Text>{t('open.text')}</Text>
        {text('name', t('open.name'), 200)}
        {text('decisionNumber', t('open.decisionNumber'), 60)}
        {figure('budget', t('open.budget'))}
        {figure('percent', t('open.percent'), 100)}
        {figure('mostPerFirm', t('open.mostPerFirm'))}
        <Ticks
          label={t('open.covers')}
          options={COSTS.map((cost) => ({ value: cost, label: t(`cost.${cost}`) }))}
          chosen={covers}
          onChange={setCovers}
        />
        {error('covers') && <Refusal message={error('covers') ?? ''} />}
        {(['opensAt', 'closesAt'] as const).map((name) => (
          <TextInput
            key={name}
            name={name}
            type="datetime-local"
            required
            label={t(`open.${name}`)}
            error={error(name)}
          />
        ))}
        <PaperRows papers={papers} problems={deed.problems} onChange={setPapers} />
        <DeedOutcome of={deed} fields={[...FIELDS, 'code', 'vi', 'en']} />
        {done && (
          <Alert color="green" role="status">
            {t('open.done')}
          </Alert>
        )}
        <Button type="submit" size="md" loading={deed.busy}>
          {t('open.submit')}
        </Button>
      </Form>
    </div>
  );
}
