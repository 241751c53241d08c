import { useTranslation } from 'react-i18next';
import { useReaderLanguage } from '../i18n/use-reader-language';
import { useFormats } from './use-formats';
import { zoneNameIn } from './zone-name';

interface Zone {
  readonly name: string;
  readonly sectorId: string | null;
  readonly country: string | null;
}

/** What zones are called, for readers of every language. */
export function useZoneName(): (zone: Zone) => string {
  const { t } = useTranslation('sectors');
  const formats = useFormats();
  const language = useReaderLanguage();
  return ({ name, sectorId, country }) => {
    const told = [country && formats.country(country), sectorId && t(sectorId, { defaultValue: '' })].filter(Boolean);
    return zoneNameIn(language, told.length > 0 ? told.join(' · ') : null, name);
  };
}
