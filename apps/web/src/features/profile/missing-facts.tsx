import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EXPECTED, type FactKind, missingIn, type OwnFact } from './fact-kinds';
import style from './profile.module.css';

interface Props {
  readonly facts: readonly OwnFact[];
  readonly onAdd: (kind: FactKind) => void;
}

/** How far the profile is, and a way to each kind of fact that nothing is known of. */
export function MissingFacts({ facts, onAdd }: Props): React.ReactNode {
  const { t } = useTranslation('profile');
  const { t: texts } = useTranslation('facts');
  const missing = missingIn(facts);
  const there = EXPECTED.length - missing.length;
  return (
    <section className={style.part} aria-labelledby="missing-title">
      <Title order={2} size="h4" id="missing-title">
        {t('missing.title')}
      </Title>
      <Text>{t('missing.progress', { there, all: EXPECTED.length })}</Text>
      <progress className={style.progress} value={there} max={EXPECTED.length} aria-labelledby="missing-title" />
      {missing.length > 0 && (
        <>
          <Text mb="xs">{t('missing.add')}</Text>
          <div className={style.ways}>
            {missing.map((kind) => (
              <Button key={kind} variant="light" onClick={() => onAdd(kind)}>
                + {texts(`kind.${kind}`)}
              </Button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
