import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What the buttons are about, for who hears them one by one. */
  readonly about: string;
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly onChange: () => void;
}

/** One tap says whether what was read from a text is so. */
export function SettleButtons({ about, busy, onYes, onNo, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('facts');
  const button = (key: 'yes' | 'change' | 'no', onClick: () => void, variant: string): React.ReactNode => (
    <Button
      size="compact-md"
      variant={variant}
      color={key === 'no' ? 'gray' : undefined}
      disabled={busy}
      aria-label={`${t(`settle.${key}`)}: ${about}`}
      onClick={onClick}
    >
      {t(`settle.${key}`)}
    </Button>
  );
  return (
    <Group gap="xs">
      {button('yes', onYes, 'filled')}
      {button('change', onChange, 'light')}
      {button('no', onNo, 'light')}
    </Group>
  );
}
