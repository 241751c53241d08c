import { Paper, Title } from '@mantine/core';
import style from '../../../ui/office-list.module.css';
import { BudgetSums } from './budget-sums';
import type { ProgrammeFragment } from './programmes.generated';

/** What each programme has, has promised and has left. */
export const Budgets = ({ programmes }: { readonly programmes: readonly ProgrammeFragment[] }): React.ReactNode => (
  <div className={style.cards}>
    {programmes.map(({ id, name, budget }) => (
      <Paper key={id} withBorder p="md">
        <Title order={2} size="h5" mb="xs">
          {name}
        </Title>
        <BudgetSums budget={budget} />
      </Paper>
    ))}
  </div>
);
