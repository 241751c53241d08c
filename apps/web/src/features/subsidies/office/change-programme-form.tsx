import { Button, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { instantAt, wallAt } from '../../../format/fair-instant';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Form } from '../../../ui/form';
import { problemAt } from '../../../ui/problems';
import { numberIn, textIn } from '../../../ui/typed';
import { useDeed } from '../../../ui/use-deed';
import { ChangeProgramme, type ProgrammeFragment, Programmes, SubsidyRequests } from './programmes.generated';

interface Props {
  readonly fairId: string;
  readonly programme: ProgrammeFragment;
  readonly zone: string;
  readonly title: string;
  readonly onDone: () => void;
}

/** The budget is raised or cut, the time for requests made longer or shorter; what was not touched stays as it is. */
export function ChangeProgrammeForm({ fairId, programme, zone, title, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('programmes');
  const deed = useDeed(ChangeProgramme, Programmes, SubsidyRequests);
  const error = (field: string): string | undefined => problemAt(deed.problems, field);
  const closes = wallAt(zone, programme.closesAt);
  const submit = async (typed: FormData): Promise<void> => {
    const [budget, until] = [numberIn(typed, 'budget'), textIn(typed, 'closesAt')];
    const input = {
      fairId,
      programmeId: programme.id,
      budget: budget === programme.budget?.total ? null : budget,
      closesAt: until === closes ? null : instantAt(zone, until),
    };
    if (await deed.run({ input })) onDone();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Title order={2} size="h4">
        {title}
      </Title>
      <TextInput
        name="budget"
        type="number"
        min={1}
        step={1}
        required
        label={t('budget.total')}
        description={t('programme.budgetHint')}
        defaultValue={programme.budget?.total}
        error={error('budget')}
      />
      <TextInput
        name="closesAt"
        type="datetime-local"
        required
        label={t('open.closesAt')}
        defaultValue={closes}
        error={error('closesAt')}
      />
      <DeedOutcome of={deed} fields={['budget', 'closesAt']} />
      <Button type="submit" loading={deed.busy}>
        {t('programme.save')}
      </Button>
    </Form>
  );
}
