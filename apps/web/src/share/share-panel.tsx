import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/use-formats';
import { outdate } from '../graphql/answers';
import { useChange } from '../graphql/use-change';
import { ChangeFailure } from '../ui/change-failure';
import { LiveRegion } from '../ui/live-region';
import { Refusal } from '../ui/refusal';
import { refusalOf } from '../ui/refusal-of';
import { GivenLinks } from './given-links';
import { CreateShareLink, MyShareLinks } from './share.generated';
import type { Shareable } from './shareable';

interface Made {
  readonly url: string;
  readonly expiresAt: string;
}

export function SharePanel({ what, onClose, ...thing }: Shareable & { readonly onClose: () => void }): React.ReactNode {
  const { t } = useTranslation('share');
  const formats = useFormats();
  const create = useChange(CreateShareLink);
  const [made, setMade] = useState<Made | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const text = t(`text.${thing.kind}`, { what });
  const run = async (): Promise<void> => {
    setRefused(null);
    const said = (await create.run({ thing }))?.createShareLink;
    if (said?.__typename === 'MadeShareLink') {
      setMade({ url: said.url, expiresAt: said.link.expiresAt });
      outdate(MyShareLinks);
    } else setRefused(refusalOf(said));
  };
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {text}
      </Title>
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={create.failure} />
      {made ? (
        <>
          <Text>{t('whoHas', { day: formats.dayOf(made.expiresAt) })}</Text>
          <SendLink text={text} url={made.url} />
        </>
      ) : (
        <>
          <Text>{t(`shows.${thing.kind}`)}</Text>
          <Button size="md" loading={create.busy} onClick={() => void run()}>
            {t('makeLink')}
          </Button>
        </>
      )}
      <GivenLinks {...thing} />
      <Button size="md" variant="subtle" onClick={onClose}>
        {t('close')}
      </Button>
    </Stack>
  );
}

/** The browser's own sharing where it has one: it knows Zalo, LINE and KakaoTalk. Else the text is copied. */
function SendLink({ text, url }: { readonly text: string; readonly url: string }): React.ReactNode {
  const { t } = useTranslation('share');
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(`${text}\n${url}`);
    setSaid(t('copied'));
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
