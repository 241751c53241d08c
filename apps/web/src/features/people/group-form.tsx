import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import style from '../../ui/office-list.module.css';
import { problemAt } from '../../ui/problems';
import { textIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { CreateGroup, type CreateGroupMutationVariables, FairGroups, PeoplePage } from './people.generated';

interface Props {
  readonly fairId: string;
  readonly people: readonly { readonly value: string; readonly label: string }[];
}

const KINDS = ['ASSOCIATION', 'DELEGATION', 'AGENCY'] as const;
const FIELDS = ['name', 'kind', 'leaderId'];

/** Lets somebody register firms and speak for them. */
export function GroupForm({ fairId, people }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  const deed = useDeed(CreateGroup, FairGroups, PeoplePage);
  const [made, setMade] = useState(0);
  const submit = async (typed: FormData): Promise<void> => {
    const input: CreateGroupMutationVariables['input'] = {
      fairId,
      name: textIn(typed, 'name'),
      kind: textIn(typed, 'kind') as (typeof KINDS)[number],
      leaderId: textIn(typed, 'leaderId'),
    };
    if (await deed.run({ input })) setMade(made + 1);
  };
  return (
    <div className={style.form} key={made}>
      <Form onSubmit={(typed) => void submit(typed)}>
        <TextInput size="md" name="name" label={t('groups.name')} required error={problemAt(deed.problems, 'name')} />
        <NativeSelect
          size="md"
          name="kind"
          label={t('groups.kind')}
          data={KINDS.map((value) => ({ value, label: t(`groupKind.${value}`) }))}
          error={problemAt(deed.problems, 'kind')}
        />
        <NativeSelect
          size="md"
          name="leaderId"
          label={t('groups.leader')}
          description={t('groups.leader.hint')}
          data={[{ value: '', label: t('groups.leader.choose') }, ...people]}
          required
          error={problemAt(deed.problems, 'leaderId')}
        />
        <DeedOutcome of={deed} fields={FIELDS} />
        {made > 0 && <Text role="status">{t('groups.done')}</Text>}
        <Button size="md" type="submit" loading={deed.busy}>
          {t('groups.create')}
        </Button>
      </Form>
    </div>
  );
}
