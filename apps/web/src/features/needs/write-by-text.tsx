import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChange } from '../../graphql/use-change';
import { fromSchema, inSchema } from '../../i18n/languages';
import { readerLanguage } from '../../i18n/reader-language';
import { ChangeFailure } from '../../ui/change-failure';
import { Form } from '../../ui/form';
import { ReadingPreview } from '../../ui/reading-preview';
import { Refusal } from '../../ui/refusal';
import { emptyDraft, needOf } from './draft';
import { lookAgain } from './look-again';
import { ConfidentialField, LanguageField } from './need-fields';
import { WriteNeed, type WriteNeedMutation } from './needs.generated';
import type { BuyerAtFair } from './write-by-form';
import style from './needs.module.css';

/** A mail or a specification as it is: it is read, and what was read is asked back on the page of the need. */
export function WriteByText({ fairId, companyId }: BuyerAtFair): React.ReactNode {
  const { t } = useTranslation('needs');
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => emptyDraft(inSchema(readerLanguage())));
  const write = useChange(WriteNeed);
  const [said, setSaid] = useState<WriteNeedMutation['writeNeed'] | null>(null);
  const save = async (): Promise<void> => {
    const answer = (await write.run({ input: { fairId, companyId }, need: needOf(draft) }))?.writeNeed ?? null;
    setSaid(answer);
    if (answer?.__typename !== 'SavedNeed') return;
    lookAgain();
    await navigate(`/fairs/${fairId}/needs/${answer.needId}`);
  };
  const problem = said?.__typename === 'InvalidInput' ? said.problems[0]?.message : undefined;
  return (
    <Form onSubmit={() => void save()}>
      <Text>{t('text.how')}</Text>
      <Textarea
        size="md"
        rows={10}
        label={t('text.label')}
        value={draft.body}
        error={problem}
        required
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, body: value })}
      />
      <ReadingPreview
        fairId={fairId}
        text={draft.body}
        side="NEED"
        language={fromSchema(draft.language)}
        onLanguage={(language) => setDraft({ ...draft, language: inSchema(language) })}
      />
      <LanguageField draft={draft} onChange={setDraft} />
      <ConfidentialField draft={draft} onChange={setDraft} />
      {said && 'message' in said && !problem && <Refusal message={said.message} />}
      <ChangeFailure failure={write.failure} />
      <Button type="submit" size="md" loading={write.busy} disabled={draft.body.trim() === ''} className={style.start}>
        {t('text.read')}
      </Button>
    </Form>
  );
}
