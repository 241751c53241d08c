import { Button, Paper, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paperName } from '../../../format/paper-name';
import { useFormats } from '../../../format/use-formats';
import { Dialog } from '../../../ui/dialog';
import { BudgetSums } from './budget-sums';
import { ChangeProgrammeForm } from './change-programme-form';
import type { ProgrammeFragment } from './programmes.generated';

interface Props {
  readonly fairId: string;
  readonly programme: ProgrammeFragment;
  /** Of the fair. */
  readonly zone: string;
}

export function OfficeProgramme({ fairId, programme, zone }: Props): React.ReactNode {
  const { t, i18n } = useTranslation('programmes');
  const formats = useFormats(zone);
  const [open, setOpen] = useState(false);
  const title = t('programme.change.title', { name: programme.name });
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5">
        {programme.name}
      </Title>
      <Text size="sm" c="dimmed">
        {t('programme.decision', { number: programme.decisionNumber })}
      </Text>
      <Text mt="xs">
        {t('programme.pays', {
          percent: formats.percent(programme.percent),
          costs: programme.covers.map((cost) => t(`cost.${cost}`)).join(', '),
          most: formats.money({ amount: programme.mostPerFirm, currency: 'VND' }),
        })}
      </Text>
      <Text>
        {t('programme.time', { from: formats.instant(programme.opensAt), to: formats.instant(programme.closesAt) })}
      </Text>
      {programme.papers.length > 0 && (
        <ul>
          {programme.papers.map((paper) => (
            <li key={paper.code}>{paperName(paper, i18n.language)}</li>
          ))}
        </ul>
      )}
      <BudgetSums budget={programme.budget} />
      <Button mt="sm" size="sm" variant="light" onClick={() => setOpen(true)}>
        {t('programme.change')}
      </Button>
      <Dialog open={open} label={title} onClose={() => setOpen(false)}>
        <ChangeProgrammeForm
          fairId={fairId}
          programme={programme}
          zone={zone}
          title={title}
          onDone={() => setOpen(false)}
        />
      </Dialog>
    </Paper>
  );
}
