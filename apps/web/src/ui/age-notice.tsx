import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/use-formats';

/** Says how old is what is shown, where the network gives nothing newer. */
export function AgeNotice({
  at,
  retry,
}: {
  readonly at: number | undefined;
  readonly retry: () => void;
}): React.ReactNode {
  const { t } = useTranslation('shell');
  const formats = useFormats();
  if (at === undefined) return null;
  return (
    <Alert color="orange" role="status" mb="sm">
      {t('asOf', { at: formats.instant(new Date(at).toISOString()) })}{' '}
      <Button size="compact-sm" variant="light" color="orange" onClick={retry}>
        {t('failure.retry')}
      </Button>
    </Alert>
  );
}
