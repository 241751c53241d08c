import { Alert, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What stands now, entry by entry. */
  readonly entries: readonly { readonly key: string; readonly label: string; readonly now: string }[];
  readonly by?: string | null;
  readonly busy: boolean;
  /** Absent: the form around it is handed in. */
  readonly onMine?: () => void;
  readonly onTheirs: () => void;
}

/** Somebody else saved meanwhile: who, what, and which of both is to stand. Stands in the form that it is about. */
export function ChangedMeanwhile({ entries, by, busy, onMine, onTheirs }: Props): React.ReactNode {
  const { t } = useTranslation('company');
  return (
    <Alert color="orange" role="alert" title={t('conflict.title')}>
      {by && <p>{by}</p>}
      <p>{t('conflict.text')}</p>
      <ul>
        {entries.map(({ key, label, now }) => (
          <li key={key}>{t('conflict.field', { field: label, now: now || t('conflict.nothing') })}</li>
        ))}
      </ul>
      <Group>
        <Button size="sm" type={onMine ? 'button' : 'submit'} loading={busy} onClick={onMine}>
          {t('conflict.mine')}
        </Button>
        <Button size="sm" variant="light" onClick={onTheirs}>
          {t('conflict.theirs')}
        </Button>
      </Group>
    </Alert>
  );
}
