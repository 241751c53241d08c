import { useTranslation } from 'react-i18next';
import { useZoneName } from '../../format/use-zone-name';
import { type SeenPlan, zoneColours } from './booth';
import style from './plan.module.css';

interface Props {
  readonly zones: SeenPlan['zones'];
  readonly chosen: string | null;
  readonly onChoose: (zoneId: string | null) => void;
}

/** Which colour of line is which zone; pressing one leaves only its booths in full colour. */
export function ZoneLegend({ zones, chosen, onChoose }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  const zoneName = useZoneName();
  const colours = zoneColours(zones);
  return (
    <div className={style.zones} role="group" aria-label={t('wish.zone')}>
      {zones.map((zone) => (
        <button
          key={zone.id}
          type="button"
          className={style.zone}
          aria-pressed={chosen === zone.id}
          onClick={() => onChoose(chosen === zone.id ? null : zone.id)}
        >
          <svg width="16" height="8" aria-hidden="true">
            <rect width="16" height="8" fill={colours.get(zone.id)} />
          </svg>
          {zoneName(zone)}
        </button>
      ))}
    </div>
  );
}
