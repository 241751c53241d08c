import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/use-formats';
import { outdate } from '../graphql/answers';
import { useChange } from '../graphql/use-change';
import { ChangeFailure } from '../ui/change-failure';
import { Refusal } from '../ui/refusal';
import { refusalOf } from '../ui/refusal-of';
import { GivenLinks } from './given-links';
import { SendLink } from './send-link';
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
