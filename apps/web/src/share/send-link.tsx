import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CopyText } from './copy-text';

/** The browser's own sharing where it has one: it knows Zalo, LINE and KakaoTalk. Else the text is copied. */
export function SendLink({ text, url }: { readonly text: string; readonly url: string }): React.ReactNode {
  const { t } = useTranslation('share');
  // Whoever closes the browser's own sheet has changed their mind; that is no failure.
  const send = (): void => void navigator.share({ text, url }).catch(() => undefined);
  return (
    <>
      <TextInput label={t('address')} value={url} readOnly onFocus={({ currentTarget }) => currentTarget.select()} />
      {'share' in navigator && (
        <Button size="md" onClick={send}>
          {t('send')}
        </Button>
      )}
      <CopyText text={`${text}\n${url}`} label={t('copy')} />
    </>
  );
}
