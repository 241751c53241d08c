import { useTranslation } from 'react-i18next';
import { endOf, NextPage } from '../../ui/next-page';
import { type Card, CompanyCard } from './company-card';
import style from './companies.module.css';

interface Props {
  readonly fairId: string;
  readonly cards: readonly Card[];
  readonly pageInfo: Parameters<typeof endOf>[0];
  /** The next ones, which come below. */
  readonly next: (after: string) => React.ReactNode;
}

/** Two dozen companies, and the way to the next ones. */
export function CardList({ fairId, cards, pageInfo, next }: Props): React.ReactNode {
  const { t } = useTranslation('fair');
  return (
    <>
      <ul className={style.cards}>
        {cards.map((card) => (
          <li key={card.id}>
            <CompanyCard fairId={fairId} card={card} />
          </li>
        ))}
      </ul>
      <NextPage end={endOf(pageInfo)} more={t('catalogue.more')} next={next} />
    </>
  );
}
