import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Failure, NotSignedIn, TooMany, Unexpected, Unreachable } from '../graphql/failures';

/** Says why something did not come, and offers to try again where that can help. */
export function FailureNotice({
  failure,
  retry,
}: {
  readonly failure: Failure;
  readonly retry?: () => void;
}): React.ReactNode {
  const { t } = useTranslation('shell');
  return (
    <Alert color="red" role="alert" title={t('failure.title')}>
      <p>{failureText(failure, t)}</p>
      {retry && !(failure instanceof NotSignedIn) && (
        <Button size="compact-md" variant="light" color="red" onClick={retry}>
          {t('failure.retry')}
        </Button>
      )}
    </Alert>
  );
}

function failureText(failure: Failure, t: ReturnType<typeof useTranslation<'shell'>>['t']): string {
  if (failure instanceof NotSignedIn) return t('failure.signedOut');
  if (failure instanceof Unreachable) return t('failure.unreachable');
  if (failure instanceof TooMany) return t('failure.tooMany');
  return failure instanceof Unexpected && failure.requestId
    ? t('failure.unexpectedWithNumber', { number: failure.requestId })
    : t('failure.unexpected');
}
