import { Anchor, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { exported } from '../../graphql/exported';
import type { MyWishesQuery } from './wishes.generated';
import style from './wishes.module.css';

interface Props {
  readonly fairId: string;
  readonly draws: NonNullable<MyWishesQuery['publishedDraws']>;
  /** What stands for the reader's firm in them. */
  readonly applicant: string | null;
}

/** What goes into a draw and what came out of it, for whoever wants to repeat it. Firms stand there by codes. */
export function PublishedDraws({ fairId, draws, applicant }: Props): React.ReactNode {
  const { t } = useTranslation('wishes');
  const formats = useFormats();
  if (draws.length === 0) return null;
  const fileOf = (kind: 'inputs' | 'result', drawId: string): string => exported(`draw-${kind}`, { fairId, drawId });
  return (
    <section>
      <Title order={2} size="h4">
        {t('published')}
      </Title>
      <Text mb="xs">{t('published.text')}</Text>
      {applicant && <Text mb="xs">{t('published.you', { applicant })}</Text>}
      {draws.map(({ id, name, seed, inputsHash, publishedAt, releasedAt, dropped }) => (
        <Paper key={id} withBorder p="md" mb="sm">
          <Title order={3} size="h5">
            {name}
          </Title>
          {publishedAt && <Text size="sm">{t('published.at', { at: formats.instant(publishedAt) })}</Text>}
          {releasedAt && <Text size="sm">{t('published.released', { at: formats.instant(releasedAt) })}</Text>}
          {dropped && <Text size="sm">{t('published.dropped')}</Text>}
          <Text size="sm">{t('published.seed', { seed: String(seed) })}</Text>
          <Text size="sm" c="dimmed" className={style.hash}>
            {t('published.hash', { hash: inputsHash })}
          </Text>
          <Anchor href={fileOf('inputs', id)} download me="md" aria-label={`${t('published.inputs')}: ${name}`}>
            {t('published.inputs')}
          </Anchor>
          {releasedAt && (
            <Anchor href={fileOf('result', id)} download aria-label={`${t('published.result')}: ${name}`}>
              {t('published.result')}
            </Anchor>
          )}
        </Paper>
      ))}
    </section>
  );
}
