import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import { Loaded } from '../../ui/loaded';
import { FairFigures } from './figures.generated';
import { countsOf } from './figures';
import { FiguresTools } from './figures-tools';
import { Shares } from './shares';
import style from './fair.module.css';

/** How large the fair is, as anybody may know it. */
export function FairFiguresBoard({
  fairId,
  name,
}: {
  readonly fairId: string;
  readonly name: string;
}): React.ReactNode {
  const { t } = useTranslation('fair');
  const formats = useFormats();
  const nameOf = useTaxonomy();
  return (
    <Loaded of={useQuery(FairFigures, { fairId })}>
      {({ fairFigures }) =>
        fairFigures && (
          <>
            <div className={style.head}>
              <Title order={2} size="h4">
                {t('figures.title')}
              </Title>
              <FiguresTools name={name} figures={fairFigures} />
            </div>
            <ul className={style.figures}>
              {countsOf(fairFigures).map(({ what, count }) => (
                <li key={what} className={style.figure}>
                  <strong>{formats.number(count)}</strong>
                  {t(`figure.${what}`)}
                </li>
              ))}
            </ul>
            <div className={style.shares}>
              <Shares title={t('figures.sectors')} shares={fairFigures.exhibitorSectors} nameOf={nameOf} />
              <Shares
                title={t('figures.exhibitorCountries')}
                shares={fairFigures.exhibitorCountries}
                nameOf={formats.country}
              />
              <Shares
                title={t('figures.visitorCountries')}
                shares={fairFigures.visitorCountries}
                nameOf={formats.country}
              />
            </div>
          </>
        )
      }
    </Loaded>
  );
}
