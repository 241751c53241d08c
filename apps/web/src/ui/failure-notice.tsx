import { Alert, Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Failure, NotSignedIn, Refused, TooMany, Unexpected, Unreachable } from '../graphql/failures';
import { noticeSessionEnded } from '../session/session';

/**
 * Says why something did not come, and offers to try again where that can help. A session that has ended leads to
 * signing in, and back here.
 */
export function FailureNotice({
  failure,
  retry,
}: {
  readonly failure: Failure;
  readonly retry?: () => void;
}): React.ReactNode {
  const { t } = useTranslation('shell');
  const signedOut = failure instanceof NotSignedIn;
  useEffect(() => {
    if (signedOut) noticeSessionEnded();
  }, [signedOut]);
  return (
    <Alert color="red" role="alert" title={t('failure.title')}>
      <p>{failureText(failure, t)}</p>
      {retry && !signedOut && (
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
  if (failure instanceof Refused) return failure.message;
  return failure instanceof Unexpected && failure.requestId
    ? t('failure.unexpectedWithNumber', { number: failure.requestId })
    : t('failure.unexpected');
}
