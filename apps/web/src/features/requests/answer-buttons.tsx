import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import type { About, Request } from './request';
import { useAnswer } from './use-answer';

/** One tap each. A no is final at the gateway, so it leaves only after a moment in which it can be undone. */
export function AnswerButtons({
  about,
  request,
}: {
  readonly about: About;
  readonly request: Request;
}): React.ReactNode {
  const { t } = useTranslation('requests');
  const { deed, declining, accept, decline, undo } = useAnswer({ ...about, requestId: request.id });
  const name = request.otherCompany?.shortName ?? t('notNamed');
  if (declining)
    return (
      <Group role="status">
        <Text>{t('declining')}</Text>
        <Button variant="light" onClick={undo}>
          {t('undo')}
        </Button>
      </Group>
    );
  return (
    <>
      <DeedOutcome of={deed} />
      <Group>
        <Button size="md" loading={deed.busy} aria-label={`${t('accept')}: ${name}`} onClick={accept}>
          {t('accept')}
        </Button>
        <Button
          size="md"
          variant="default"
          disabled={deed.busy}
          aria-label={`${t('decline')}: ${name}`}
          onClick={decline}
        >
          {t('decline')}
        </Button>
      </Group>
    </>
  );
}
