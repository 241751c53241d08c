import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveRegion } from '../ui/live-region';

/** Puts a text where one pastes from. Browsers let only pages that came by https do so. */
export function CopyText({ text, label }: { readonly text: string; readonly label: string }): React.ReactNode {
  const { t } = useTranslation('share');
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    // Browsers within messengers may refuse it; the address above can be selected then.
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('copied'));
    } catch {
      setSaid(t('notCopied'));
    }
  };
  if (!('clipboard' in navigator)) return null;
  return (
    <>
      <Button size="md" variant="light" onClick={() => void copy()}>
        {said || label}
      </Button>
      <LiveRegion text={said} />
    </>
  );
}
