import { useTranslation } from 'react-i18next';
import { OWN_NAMES, type ReaderLanguage } from '../../i18n/languages';
import { useTerms } from './use-terms';
import style from './interpreter.module.css';

/** The words of a meeting side by side in its two languages. */
export function TermTable({
  ids,
  languages,
}: {
  readonly ids: readonly string[];
  readonly languages: readonly ReaderLanguage[];
}): React.ReactNode {
  const { t } = useTranslation('interpreting');
  const terms = useTerms(languages);
  if (ids.length === 0) return null;
  return (
    <section>
      <h4>{t('terms')}</h4>
      <table className={style.terms}>
        <thead>
          <tr>
            {languages.map((language) => (
              <th key={language} scope="col" lang={language}>
                {OWN_NAMES[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <tr key={id}>
              {terms.map((termsOf, column) => {
                const [name, ...others] = termsOf(id);
                return (
                  <td key={languages[column]} lang={languages[column]}>
                    {name}
                    {others.length > 0 && <small>{others.join(' · ')}</small>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
