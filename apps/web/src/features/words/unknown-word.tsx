import { Button, Checkbox, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fromSchema } from '../../i18n/languages';
import { DeedOutcome } from '../../ui/deed-outcome';
import { type NodeKind, TaxonomyPicker } from '../../ui/taxonomy-picker';
import { useDeed } from '../../ui/use-deed';
import { MapWord, WordsPage, type WordsPageQuery } from './words.generated';
import style from './words.module.css';

type Unknown = NonNullable<WordsPageQuery['unknownWords']>[number];

const KINDS = ['product', 'process', 'material', 'certificate'] as const satisfies readonly NodeKind[];

/** A word with the places where it stands, and what it may mean. Mapped, it is read in every text at once. */
export function UnknownWord({
  fairId,
  maySayEverywhere,
  unknown: { word, language, texts, profiles, examples },
}: {
  readonly fairId: string;
  readonly maySayEverywhere: boolean;
  readonly unknown: Unknown;
}): React.ReactNode {
  const { t } = useTranslation('words');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('product');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [everywhere, setEverywhere] = useState(false);
  const deed = useDeed(MapWord, WordsPage);
  return (
    <article className={style.card} aria-label={word}>
      <div className={style.head}>
        <strong lang={fromSchema(language)}>{word}</strong>
        <Text size="sm" c="dimmed">
          {[
            t(`language.${language}`),
            profiles > 0 && t('unknown.profiles', { count: profiles }),
            texts > profiles && t('unknown.needs', { count: texts - profiles }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      {examples.map((example, ordinal) => (
        <Text key={ordinal} size="sm" className={style.example}>
          {example}
        </Text>
      ))}
      <div className={style.mapping}>
        <NativeSelect
          size="md"
          label={t('kind')}
          value={kind}
          onChange={({ currentTarget }) => {
            setKind(currentTarget.value as typeof kind);
            setChosen([]);
          }}
          data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <TaxonomyPicker kind={kind} label={t('means')} chosen={chosen} onChange={setChosen} single />
      </div>
      {maySayEverywhere && (
        <Checkbox
          label={t('everywhere')}
          checked={everywhere}
          onChange={({ currentTarget }) => setEverywhere(currentTarget.checked)}
        />
      )}
      <DeedOutcome of={deed} />
      <Button
        variant="default"
        disabled={chosen.length === 0}
        loading={deed.busy}
        onClick={() => void deed.run({ mapping: { fairId, word, language, taxonomyId: chosen[0], everywhere } })}
      >
        {t('map')}
      </Button>
    </article>
  );
}
