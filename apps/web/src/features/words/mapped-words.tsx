import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import { DataTable } from '../../ui/data-table';
import { DeedOutcome } from '../../ui/deed-outcome';
import { useDeed } from '../../ui/use-deed';
import { UnmapWord, WordsPage, type WordsPageQuery } from './words.generated';

/** Words that somebody has mapped, each to be taken back. */
export function MappedWords({
  fairId,
  maySayEverywhere,
  mapped,
}: {
  readonly fairId: string;
  readonly maySayEverywhere: boolean;
  readonly mapped: NonNullable<WordsPageQuery['mappedWords']>;
}): React.ReactNode {
  const { t } = useTranslation('words');
  const nameOf = useTaxonomy();
  const deed = useDeed(UnmapWord, WordsPage);
  if (mapped.length === 0) return <Text>{t('mapped.none')}</Text>;
  return (
    <>
      <DeedOutcome of={deed} />
      <DataTable
        label={t('tab.mapped')}
        rows={mapped}
        keyOf={({ word, language, everywhere }) => `${language} ${word} ${everywhere}`}
        columns={[
          { key: 'word', heading: t('word'), cell: ({ word }) => word },
          { key: 'language', heading: t('language'), cell: ({ language }) => language && t(`language.${language}`) },
          { key: 'means', heading: t('means'), cell: ({ taxonomyId }) => taxonomyId && nameOf(taxonomyId) },
          {
            key: 'where',
            heading: t('where'),
            cell: ({ everywhere }) => t(everywhere ? 'where.everywhere' : 'where.fair'),
          },
          {
            key: 'unmap',
            heading: '',
            cell: ({ word, language, everywhere }) =>
              everywhere && !maySayEverywhere ? (
                <Text size="sm">{t('unmap.shared')}</Text>
              ) : (
                <Button
                  size="sm"
                  variant="default"
                  onClick={() => void deed.run({ word: { fairId, word, language, everywhere } })}
                >
                  {t('unmap')}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}
