import { Button, NativeSelect, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { useDeed } from '../../ui/use-deed';
import { ChangeParticipation, type FirmLineFragment, FirmsFound, FirmsPage } from './firms.generated';
import { roleOf } from './role-of';

interface Props {
  readonly fairId: string;
  readonly firm: FirmLineFragment;
  readonly onDone: () => void;
}

const FIELDS = ['seats', 'mostMeetings', 'asSupplier'];

/** How one company takes part. */
export function ParticipationForm({ fairId, firm, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  const deed = useDeed(ChangeParticipation, FirmsPage, FirmsFound);
  const { participation } = firm;
  const problemAt = (field: string): string | undefined =>
    deed.problems.find(({ path }) => path?.at(-1) === field)?.message;
  const submit = async (typed: FormData): Promise<void> => {
    const role = String(typed.get('role'));
    const most = String(typed.get('mostMeetings')).trim();
    const input = {
      fairId,
      companyId: firm.id,
      groupId: participation?.groupId ?? null,
      asSupplier: role !== 'buyer',
      asBuyer: role !== 'supplier',
      seats: Number(typed.get('seats')) || 0,
      mostMeetings: most === '' ? null : Number(most),
    };
    if (await deed.run({ input })) onDone();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      <Title order={2} size="h4">
        {t('change.of', { name: firm.shortName })}
      </Title>
      <NativeSelect
        name="role"
        label={t('role')}
        defaultValue={participation ? roleOf(participation) : 'supplier'}
        data={(['supplier', 'buyer', 'both'] as const).map((value) => ({ value, label: t(`role.${value}`) }))}
        error={problemAt('asSupplier')}
      />
      <TextInput
        name="seats"
        type="number"
        min={1}
        label={t('seats')}
        description={t('seats.hint')}
        defaultValue={participation?.seats ?? 1}
        error={problemAt('seats')}
      />
      <TextInput
        name="mostMeetings"
        type="number"
        min={0}
        label={t('mostMeetings')}
        description={t('mostMeetings.hint')}
        defaultValue={participation?.mostMeetings ?? ''}
        error={problemAt('mostMeetings')}
      />
      <DeedOutcome of={deed} fields={FIELDS} />
      <Button type="submit" loading={deed.busy}>
        {t('save')}
      </Button>
    </Form>
  );
}
