import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import type { Match } from './match';
import style from './matches.module.css';

const COLOURS: Readonly<Record<string, string>> = { match: 'green', unknown: 'gray', blocked: 'red' };

/** The score, how sure it is, and what the conditions say. */
export function Score({ match: { why, verdict } }: { readonly match: Match }): React.ReactNode {
  const { t } = useTranslation('matches');
  const formats = useFormats();
  return (
    <Group gap="xs" className={style.score}>
      <span role="img" className={style.number} aria-label={t('score', { score: Math.round(why.score) })}>
        {Math.round(why.score)}
      </span>
      <div>
        <Badge color={COLOURS[verdict]} variant="light" tt="none">
          {t(`verdict.${verdict.toUpperCase() as 'MATCH'}`)}
        </Badge>
        <Text size="sm" c="dimmed">
          {t('confidence', { percent: formats.percent(Math.round(why.confidence * 100)) })}
        </Text>
      </div>
    </Group>
  );
}
