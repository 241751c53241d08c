import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChange } from '../../graphql/use-change';
import { inSchema } from '../../i18n/languages';
import { readerLanguage } from '../../i18n/reader-language';
import { ChangeFailure } from '../../ui/change-failure';
import { Form } from '../../ui/form';
import { Refusal } from '../../ui/refusal';
import { emptyDraft, needOf, unreadIn } from './draft';
import { lookAgain } from './look-again';
import { NeedFields } from './need-fields';
import { WriteNeed, type WriteNeedMutation } from './needs.generated';
import style from './needs.module.css';

export interface BuyerAtFair {
  readonly fairId: string;
  readonly companyId: string;
}

export function WriteByForm({ fairId, companyId }: BuyerAtFair): React.ReactNode {
  const { t } = useTranslation('needs');
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => emptyDraft(inSchema(readerLanguage())));
  const [tried, setTried] = useState(false);
  const write = useChange(WriteNeed);
  const [said, setSaid] = useState<WriteNeedMutation['writeNeed'] | null>(null);
  const save = async (): Promise<void> => {
    setTried(true);
    if (unreadIn(draft).length > 0) return;
    const answer = (await write.run({ input: { fairId, companyId }, need: needOf(draft) }))?.writeNeed ?? null;
    setSaid(answer);
    if (answer?.__typename !== 'SavedNeed') return;
    lookAgain();
    await navigate(`/fairs/${fairId}/needs/${answer.needId}`);
  };
  return (
    <Form onSubmit={() => void save()}>
      <NeedFields
        draft={draft}
        onChange={setDraft}
        problems={said?.__typename === 'InvalidInput' ? said.problems : []}
        showUnread={tried}
      />
      {said && 'message' in said && <Refusal message={said.message} />}
      <ChangeFailure failure={write.failure} />
      <Button type="submit" size="md" loading={write.busy} className={style.start}>
        {t('save')}
      </Button>
    </Form>
  );
}
