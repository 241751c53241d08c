import { Button, NativeSelect, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeFailure } from '../../ui/change-failure';
import { Form } from '../../ui/form';
import { Refusal } from '../../ui/refusal';
import { factsEntered, NOTHING } from './entered-facts';
import { FACT_KINDS, type FactKind } from './fact-kinds';
import { FactFields } from './fact-fields';
import { type OwnCompany, useDeclare } from './use-declare';
import style from './profile.module.css';

interface Props extends OwnCompany {
  readonly kind: FactKind;
  readonly onKind: (kind: FactKind) => void;
}

/** Adds facts by choosing, a kind at a time. */
export function AddFacts({ kind, onKind, ...own }: Props): React.ReactNode {
  const { t } = useTranslation('profile');
  const { t: facts } = useTranslation('facts');
  const declare = useDeclare(own);
  const [entered, setEntered] = useState(NOTHING);
  const [unread, setUnread] = useState(false);
  const save = async (): Promise<void> => {
    const said = factsEntered(kind, entered);
    setUnread(said === null);
    if (said && (await declare.run(said))) setEntered(NOTHING);
  };
  return (
    <section id="add" className={style.part} aria-labelledby="add-title">
      <Title order={2} size="h4" id="add-title" mb="sm" tabIndex={-1}>
        {t('add.title')}
      </Title>
      <Form onSubmit={() => void save()}>
        <NativeSelect
          size="md"
          label={t('add.kind')}
          value={kind}
          data={FACT_KINDS.map((one) => ({ value: one, label: facts(`kind.${one}`) }))}
          onChange={({ currentTarget: { value } }) => {
            setEntered(NOTHING);
            setUnread(false);
            onKind(value as FactKind);
          }}
        />
        <FactFields
          key={kind}
          kind={kind}
          label={facts(`kind.${kind}`)}
          entered={entered}
          error={unread ? t('add.unread') : undefined}
          onChange={setEntered}
        />
        {declare.refused && <Refusal message={declare.refused} />}
        <ChangeFailure failure={declare.failure} />
        <Stack align="flex-start">
          <Button type="submit" size="md" loading={declare.busy}>
            {t('add.save')}
          </Button>
        </Stack>
      </Form>
    </section>
  );
}
