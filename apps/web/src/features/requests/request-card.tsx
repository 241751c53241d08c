import { Anchor, Badge, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import { mainReasons, type Request } from './request';
import style from './requests.module.css';

interface Props {
  readonly fairId: string;
  readonly request: Request;
  readonly children: React.ReactNode;
}

/** Who it is, how well both suit each other, and why. */
export function RequestCard({ fairId, request, children }: Props): React.ReactNode {
  const { t } = useTranslation('requests');
  const formats = useFormats();
  const name = useTaxonomy();
  const { otherCompany: other, why, message, deadlineAt, state } = request;
  return (
    <Paper withBorder p="md" className={style.card}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2} size="h4">
            {other ? (
              <Anchor component={Link} to={`/fairs/${fairId}/companies/${other.id}`} inherit>
                {other.shortName}
              </Anchor>
            ) : (
              t('notNamed')
            )}
          </Title>
          {other && (
            <Text size="sm" c="dimmed">
              {[formats.country(other.country), other.sectorId && name(other.sectorId)].filter(Boolean).join(' · ')}
            </Text>
          )}
        </div>
        {why && (
          <div className={style.score}>
            <strong>{formats.number(Math.round(why.score))}</strong>
            <span>{t('score')}</span>
          </div>
        )}
      </Group>
      <Text size="sm" mt="xs">
        {t(`origin.${request.origin}`)}
      </Text>
      {message && <blockquote className={style.message}>{message}</blockquote>}
      <ul className={style.reasons} aria-label={t('reasons')}>
        {mainReasons(request).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {why && why.questions.length > 0 && (
        <details className={style.open}>
          <summary>{t('questions', { count: why.questions.length })}</summary>
          <ul>
            {why.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </details>
      )}
      {deadlineAt && state === 'OPEN' && (
        <Text size="sm" mt="xs">
          {t('deadline', { at: formats.instant(deadlineAt) })}
        </Text>
      )}
      {state !== 'OPEN' && (
        <Badge mt="xs" variant="light" tt="none" color={state === 'ACCEPTED' ? 'green' : 'gray'}>
          {t(`state.${state}`)}
        </Badge>
      )}
      <div className={style.buttons}>{children}</div>
    </Paper>
  );
}
