import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import type { SeenBooth, SeenPlan } from './booth';
import { WalkBetween } from './plan.generated';
import style from './plan.module.css';

interface Props {
  readonly fairId: string;
  readonly plan: SeenPlan;
  readonly way: readonly SeenBooth[];
  readonly onEnd: () => void;
}

/** From which booth to which, in which halls, and how long it takes. */
export function WayNotice({ fairId, plan, way, onEnd }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  const [from, to] = way;
  const { answer } = useQuery(WalkBetween, to ? { fairId, fromBoothId: from.id, toBoothId: to.id } : null);
  const walk = answer?.walkingDistance.__typename === 'Walk' ? answer.walkingDistance : undefined;
  const named = ({ number, hallId }: SeenBooth): string =>
    [t('booth.number', { number }), plan.halls.find(({ id }) => id === hallId)?.name].filter(Boolean).join(', ');
  return (
    <div className={style.way} role="status">
      <strong>{way.map(named).join(' → ')}</strong>
      {walk && <span>{t('way.walk', { count: walk.minutes, metres: walk.metres })}</span>}
      <Button size="compact-md" variant="subtle" onClick={onEnd}>
        {t('way.end')}
      </Button>
    </div>
  );
}
