import { Alert, Button, NativeSelect, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../graphql/use-change';
import { fromSchema, inSchema, LANGUAGES, OWN_NAMES, type ReaderLanguage } from '../../i18n/languages';
import { readerLanguage } from '../../i18n/reader-language';
import { ChangeFailure } from '../../ui/change-failure';
import { Form } from '../../ui/form';
import { ReadingPreview } from '../../ui/reading-preview';
import { Refusal } from '../../ui/refusal';
import type { Profile } from './fact-kinds';
import { lookAgain } from './look-again';
import { WriteProfileText, type WriteProfileTextMutation } from './profile.generated';
import type { OwnCompany } from './use-declare';
import style from './profile.module.css';

interface Props extends OwnCompany {
  readonly texts: Profile['texts'];
}

/** The firm's own words, in any of the languages: they are read, and what was read is asked back. */
export function OwnText({ fairId, companyId, texts }: Props): React.ReactNode {
  const { t } = useTranslation('profile');
  const bodyIn = (one: ReaderLanguage): string => texts.find((text) => fromSchema(text.language) === one)?.body ?? '';
  const [language, setLanguage] = useState<ReaderLanguage>(() => {
    const reader = readerLanguage();
    return bodyIn(reader) || texts.length === 0 ? reader : fromSchema(texts[0].language);
  });
  const [typed, setTyped] = useState<Partial<Record<ReaderLanguage, string>>>({});
  const body = typed[language] ?? bodyIn(language);
  const write = useChange(WriteProfileText);
  const [said, setSaid] = useState<WriteProfileTextMutation['writeProfileText'] | null>(null);
  const save = async (): Promise<void> => {
    const answer = await write.run({ input: { fairId, companyId, language: inSchema(language), body } });
    setSaid(answer?.writeProfileText ?? null);
    if (answer?.writeProfileText.__typename === 'SavedProfileText') lookAgain();
  };
  return (
    <section className={style.part} aria-labelledby="text-title">
      <Title order={2} size="h4" id="text-title">
        {t('text.title')}
      </Title>
      <Text mb="sm">{t('text.how')}</Text>
      <Form onSubmit={() => void save()}>
        <NativeSelect
          size="md"
          label={t('text.language')}
          value={language}
          data={LANGUAGES.map((one) => ({
            value: one,
            label: bodyIn(one) ? `${OWN_NAMES[one]} ✓` : OWN_NAMES[one],
          }))}
          onChange={({ currentTarget: { value } }) => setLanguage(value as ReaderLanguage)}
        />
        <Textarea
          size="md"
          rows={8}
          lang={language}
          label={t('text.label')}
          value={body}
          onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [language]: value }))}
        />
        {typed[language] !== undefined && body !== bodyIn(language) && (
          <ReadingPreview
            {...{ fairId, language }}
            text={body}
            side="SUPPLIER"
            onLanguage={(other) => {
              const before = typed[other] ?? bodyIn(other);
              const whole = [before, body].filter((part) => part.trim() !== '').join('\n\n');
              setTyped({ ...typed, [language]: undefined, [other]: whole });
              setLanguage(other);
            }}
          />
        )}
        <ChangeFailure failure={write.failure} />
        {said?.__typename === 'NotFound' && <Refusal message={said.message} />}
        {said?.__typename === 'SavedProfileText' && (
          <Alert color="green" role="status">
            <p>{t('text.read', { count: said.factsRead })}</p>
            {said.notices.map(({ code, text }) => (
              <p key={code + text}>{text}</p>
            ))}
          </Alert>
        )}
        <Button type="submit" size="md" loading={write.busy} disabled={body.trim() === ''} className={style.start}>
          {t('text.save')}
        </Button>
      </Form>
    </section>
  );
}
