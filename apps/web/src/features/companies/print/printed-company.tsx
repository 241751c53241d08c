import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { fromSchema } from '../../../i18n/languages';
import { useTaxonomy } from '../../../i18n/use-taxonomy';
import { bare } from '../website';
import type { PrintedEntry } from './use-whole-catalogue';
import style from './print.module.css';

/** One firm: never parted between two columns or pages. */
export function PrintedCompany({ entry }: { readonly entry: PrintedEntry }): React.ReactNode {
  const { t } = useTranslation('fair');
  const formats = useFormats();
  const name = useTaxonomy();
  const { brief, website, offers, booths } = entry;
  const other = entry.englishName === entry.registeredName ? null : entry.englishName;
  return (
    <article className={style.entry}>
      <h3>
        <span>{entry.shortName}</span>
        {booths.length > 0 && (
          <span className={style.booth}>
            {t('company.booth', { number: formats.list(booths.map(({ number }) => number)) })}
          </span>
        )}
      </h3>
      <p>{[entry.registeredName, other].filter(Boolean).join(' · ')}</p>
      <p>{[formats.country(entry.country), website && bare(website)].filter(Boolean).join(' · ')}</p>
      {brief && <p lang={fromSchema(brief.language)}>{brief.text}</p>}
      {offers.products.length > 0 && (
        <p>
          <b>{t('fact.PRODUCT')}</b> {formats.list(offers.products.map(name))}
        </p>
      )}
      {offers.certificates.length > 0 && (
        <p>
          <b>{t('fact.CERTIFICATE')}</b> {formats.list(offers.certificates.map(name))}
        </p>
      )}
    </article>
  );
}
