import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { FairFigures } from './figures.generated';
import { figuresOf } from './figures';
import style from './fair.module.css';

/** How large the fair is, as far as the reader may know. */
export function FairFiguresBoard({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('fair');
  const formats = useFormats();
  return (
    <Loaded of={useQuery(FairFigures, { fairId })}>
      {(answer) => {
        const { counts, countries } = figuresOf(answer);
        const most = Math.max(1, ...countries.map(({ count }) => count));
        return (
          <>
            <ul className={style.figures}>
              {counts.map(({ what, count }) => (
                <li key={what} className={style.figure}>
                  <strong>{formats.number(count)}</strong>
                  {t(`figure.${what}`)}
                </li>
              ))}
            </ul>
            {countries.length > 0 && (
              <Title order={2} size="h4">
                {t('buyerCountries')}
              </Title>
            )}
            <ul className={style.countries}>
              {countries.map(({ id, count }) => (
                <li key={id} className={style.country}>
                  <span>{formats.country(id)}</span>
                  <meter min={0} max={most} value={count} aria-hidden="true" />
                  <span>{formats.number(count)}</span>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Loaded>
  );
}
