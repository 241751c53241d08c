import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fromSchema, OWN_NAMES } from '../../i18n/languages';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { problemAt } from '../../ui/problems';
import { textIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { type AdmissionCardFragment, AdmissionsPage, TurnDownAdmission } from './admissions.generated';

interface Props {
  readonly fairId: string;
  readonly admission: AdmissionCardFragment;
  readonly onDone: () => void;
}

/** Why not, in the words that the letter will have. */
export function TurnDownForm({ fairId, admission, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  const deed = useDeed(TurnDownAdmission, AdmissionsPage);
  const submit = async (typed: FormData): Promise<void> => {
    if (await deed.run({ fairId, admissionId: admission.id, reason: textIn(typed, 'reason') })) onDone();
  };
  const language = OWN_NAMES[fromSchema(admission.person.language)];
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Textarea
        name="reason"
        label={t('admissions.reason')}
        description={t('admissions.reason.hint', { language, email: admission.email })}
        minRows={4}
        autosize
        required
        error={problemAt(deed.problems, 'reason')}
      />
      <DeedOutcome of={deed} fields={['reason']} />
      <Button type="submit" loading={deed.busy}>
        {t('admissions.send')}
      </Button>
    </Form>
  );
}
