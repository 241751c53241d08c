import { useTranslation } from 'react-i18next';
import type { OurGrantFragment } from './subsidies.generated';

/** Names the costs of a booking that a subsidy is for. */
export function useCostsText(): (costs: OurGrantFragment['costs']) => string {
  const { t } = useTranslation('subsidies');
  return (costs) => (costs.length > 1 ? t('costs.both') : t(`costs.${costs[0]}`));
}
