import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Dialog } from '../../ui/dialog';
import { useDeed } from '../../ui/use-deed';
import { MakeSignInLink } from './people.generated';

interface Props {
  readonly fairId: string;
  readonly personId: string;
  readonly name: string;
}

/** A link for somebody without a mailbox. It is made when it is asked for, since it takes the place of the one before. */
export function SignInLink({ fairId, personId, name }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  const formats = useFormats();
  const deed = useDeed(MakeSignInLink);
  const [link, setLink] = useState<{ readonly url: string; readonly expiresAt: string } | null>(null);
  const make = async (): Promise<void> => {
    const said = await deed.run({ fairId, personId });
    if (said?.__typename === 'MadeSignInLink') setLink(said);
  };
  const close = (): void => setLink(null);
  return (
    <>
      <Button size="xs" variant="light" loading={deed.busy} onClick={() => void make()}>
        {t('link')}
      </Button>
      {/* Its one refusal says that nothing was found, of somebody who stands in this very row. */}
      <DeedOutcome of={{ ...deed, refused: deed.refused && t('link.refused', { name }) }} />
      <Dialog open={link !== null} label={t('link')} onClose={close}>
        {link && (
          <Stack>
            <Text>{t('link.text', { name, at: formats.instant(link.expiresAt) })}</Text>
            <TextInput
              readOnly
              label={t('link')}
              value={link.url}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
            <Button onClick={close}>{t('close')}</Button>
          </Stack>
        )}
      </Dialog>
    </>
  );
}
