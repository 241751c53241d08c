import { Paper } from '@mantine/core';
import style from './leading-card.module.css';

/** A card that leads as a whole where the one link within leads. */
export const LeadingCard = ({
  padding,
  children,
}: {
  readonly padding: 'md' | 'lg';
  readonly children: React.ReactNode;
}): React.ReactNode => (
  <Paper withBorder p={padding} className={style.card}>
    {children}
  </Paper>
);
