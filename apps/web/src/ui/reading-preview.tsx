import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFactText } from '../format/use-fact-text';
import { fromSchema, OWN_NAMES, type ReaderLanguage } from '../i18n/languages';
import { toldReading } from './told-reading';
import { useReading } from './use-reading';
import style from './reading-preview.module.css';

interface Props {
  readonly fairId: string;
  readonly text: string;
  readonly side: 'SUPPLIER' | 'NEED';
  /** In which language the text is to be read. */
  readonly language: ReaderLanguage;
  readonly onLanguage: (language: ReaderLanguage) => void;
}

/** While somebody writes: what would be read from it, and whether it is in the language that was chosen. */
export function ReadingPreview({ fairId, text, side, language, onLanguage }: Props): React.ReactNode {
  const { t } = useTranslation('facts');
  const told = useFactText();
  const reading = useReading({ fairId, text, side });
  if (!reading) return null;
  const facts = toldReading(reading);
  const looksLike = fromSchema(reading.language);
  return (
    <div className={style.preview} role="status">
      {looksLike !== language && (
        <>
          <Text>{t('reading.language', { language: OWN_NAMES[looksLike] })}</Text>
          <Button variant="light" size="compact-md" my={6} onClick={() => onLanguage(looksLike)}>
            {t('reading.take', { language: OWN_NAMES[looksLike] })}
          </Button>
        </>
      )}
      <Text size="sm" c="dimmed">
        {facts.length > 0 ? t('reading.title') : t('reading.nothing')}
      </Text>
      <ul className={style.facts}>
        {facts.map((fact) => (
          <li key={`${fact.kind} ${fact.taxonomyId ?? ''}`}>
            {fact.taxonomyId ? told(fact) : `${t(`kind.${fact.kind}` as 'kind.MOQ')}: ${told(fact)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
