import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Card, CompanyCard } from './company-card';
import style from './companies.module.css';

interface Props {
  readonly fairId: string;
  readonly cards: readonly Card[];
  /** The next ones, which come below; null: there are none. */
  readonly next: React.ReactNode;
}

/** Two dozen companies, and the way to the next ones. */
export function CardList({ fairId, cards, next }: Props): React.ReactNode {
  const { t } = useTranslation('fair');
  const [open, setOpen] = useState(false);
  return (
    <>
      <ul className={style.cards}>
        {cards.map((card) => (
          <li key={card.id}>
            <CompanyCard fairId={fairId} card={card} />
          </li>
        ))}
      </ul>
      {next && !open && (
        <Button variant="light" fullWidth size="md" onClick={() => setOpen(true)}>
          {t('catalogue.more')}
        </Button>
      )}
      {open && next}
    </>
  );
}
