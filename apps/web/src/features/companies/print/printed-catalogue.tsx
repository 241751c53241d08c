import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useReaderLanguage } from '../../../i18n/use-reader-language';
import { useTaxonomy } from '../../../i18n/use-taxonomy';
import { byProduct, inSectors } from './in-print-order';
import { PrintedCompany } from './printed-company';
import type { PrintedEntry } from './use-whole-catalogue';
import style from './print.module.css';

/** Firms by sector and name, and at the end who offers which product. */
export function PrintedCatalogue({ entries }: { readonly entries: readonly PrintedEntry[] }): React.ReactNode {
  const { t } = useTranslation('fair');
  const language = useReaderLanguage();
  const name = useTaxonomy();
  // `name` is another function at each drawing; what it says changes with the language alone.
  const sectors = useMemo(
    () => inSectors(entries, language, name, t('print.otherSectors')),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [entries, language],
  );
  const products = useMemo(
    () => byProduct(entries, language, name),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [entries, language],
  );
  return (
    <div className={style.sheets}>
      {sectors.map(({ id, name: sector, entries: firms }) => (
        <section key={id ?? 'others'} className={style.sector}>
          <h2>{sector}</h2>
          <div className={style.text}>
            {firms.map((entry) => (
              <PrintedCompany key={entry.id} entry={entry} />
            ))}
          </div>
        </section>
      ))}
      {products.length > 0 && (
        <section className={style.index}>
          <h2>{t('print.index')}</h2>
          <dl className={style.text}>
            {products.map(({ id, name: product, entries: firms }) => (
              <div key={id} className={style.product}>
                <dt>{product}</dt>
                <dd>{firms.map(placed).join('; ')}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}

const placed = ({ shortName, booths }: PrintedEntry): string =>
  booths.length > 0 ? `${shortName} (${booths.map(({ number }) => number).join(', ')})` : shortName;
