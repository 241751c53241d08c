import { Button, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { problemAt } from '../../ui/problems';
import { textIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { type FirmFactFragment, FirmFacts, VerifyFact } from './facts.generated';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly fact: FirmFactFragment;
  readonly says: string;
  readonly onDone: () => void;
}

/** Which paper was seen, and until when it holds. */
export function VerifyForm({ fairId, companyId, fact, says, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  const deed = useDeed(VerifyFact, FirmFacts);
  const submit = async (typed: FormData): Promise<void> => {
    const paper = textIn(typed, 'paper');
    const expiresOn = textIn(typed, 'expiresOn') || null;
    if (await deed.run({ input: { fairId, companyId, factId: fact.id, paper, expiresOn } })) onDone();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Text fw={600}>{says}</Text>
      <TextInput
        name="paper"
        label={t('facts.paper')}
        description={t('facts.paper.hint')}
        defaultValue={fact.paper ?? ''}
        required
        error={problemAt(deed.problems, 'paper')}
      />
      <TextInput
        name="expiresOn"
        type="date"
        label={t('facts.expires')}
        defaultValue={fact.expiresOn ?? ''}
        error={problemAt(deed.problems, 'expiresOn')}
      />
      <DeedOutcome of={deed} fields={['paper', 'expiresOn']} />
      <Button type="submit" loading={deed.busy}>
        {t('facts.submit')}
      </Button>
    </Form>
  );
}
