import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveRegion } from '../ui/live-region';

/** The browser's own sharing where it has one: it knows Zalo, LINE and KakaoTalk. Else the text is copied. */
export function SendLink({ text, url }: { readonly text: string; readonly url: string }): React.ReactNode {
  const { t } = useTranslation('share');
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    // Browsers within messengers may refuse it; the address above can be selected then.
    try {
      await navigator.clipboard.writeText(`${text}\n${url}`);
      setSaid(t('copied'));
    } catch {
      setSaid(t('notCopied'));
    }
  };
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
      {'clipboard' in navigator && (
        <Button size="md" variant="light" onClick={() => void copy()}>
          {said || t('copy')}
        </Button>
      )}
      <LiveRegion text={said} />
    </>
  );
}
