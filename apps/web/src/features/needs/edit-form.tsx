import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Form } from '../../ui/form';
import { Refusal } from '../../ui/refusal';
import { draftOf, needOf, type OwnNeed, unreadIn } from './draft';
import { lookAgain } from './look-again';
import { NeedFields } from './need-fields';
import { EditNeed, type EditNeedMutation } from './needs.generated';
import style from './needs.module.css';

interface Props {
  readonly fairId: string;
  readonly need: OwnNeed;
  readonly onDone: () => void;
}

export function EditForm({ fairId, need, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('needs');
  const [draft, setDraft] = useState(() => draftOf(need));
  const [tried, setTried] = useState(false);
  const edit = useChange(EditNeed);
  const [said, setSaid] = useState<EditNeedMutation['editNeed'] | null>(null);
  const save = async (open: boolean): Promise<void> => {
    setTried(true);
    if (unreadIn(draft).length > 0) return;
    const asked = { fairId, needId: need.id, need: needOf(draft), version: need.version, open };
    const answer = (await edit.run(asked))?.editNeed ?? null;
    setSaid(answer);
    if (answer?.__typename !== 'SavedNeed') return;
    lookAgain();
    onDone();
  };
  const open = need.state === 'OPEN';
  return (
    <div className={style.part}>
      <Form onSubmit={() => void save(true)}>
        <NeedFields
          draft={draft}
          onChange={setDraft}
          problems={said?.__typename === 'InvalidInput' ? said.problems : []}
          showUnread={tried}
        />
        {said && 'message' in said && <Refusal message={said.message} />}
        <ChangeFailure failure={edit.failure} />
        <Group gap="xs">
          <Button type="submit" size="md" loading={edit.busy}>
            {open ? t('save') : t('reopen')}
          </Button>
          {open && (
            <Button size="md" variant="light" color="red" disabled={edit.busy} onClick={() => void save(false)}>
              {t('close')}
            </Button>
          )}
        </Group>
      </Form>
    </div>
  );
}
