import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { LiveRegion } from '../../ui/live-region';
import { phasesOf, type Round } from './round';
import style from './rounds.module.css';

/** How far a round is: the bar, and its steps by name. Screen readers hear each step once, not each percent. */
export function RoundProgress({ round }: { readonly round: Round }): React.ReactNode {
  const { t } = useTranslation('rounds');
  const formats = useFormats();
  const phases = phasesOf(round);
  const now = phases.find(({ look }) => look === 'now');
  const said = now ? t(`phase.${now.phase as 'freeze'}`) : t(`state.${round.state}`);
  const percent = round.state === 'FINISHED' ? 100 : round.percent;
  return (
    <div>
      <div className={style.barLine}>
        <div
          className={style.bar}
          role="progressbar"
          aria-label={t(`kind.${round.kind}`)}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
          aria-valuetext={`${formats.percent(percent)}, ${said}`}
          data-state={round.state}
        >
          <div style={{ transform: `scaleX(${percent / 100})` }} />
        </div>
        <strong aria-hidden="true">{formats.percent(percent)}</strong>
      </div>
      <ol className={style.phases}>
        {phases.map(({ phase, look }) => (
          <li key={phase} data-look={look} aria-current={look === 'now' ? 'step' : undefined}>
            {look === 'done' && <span aria-hidden="true">✓ </span>}
            {t(`phase.${phase as 'freeze'}`)}
          </li>
        ))}
      </ol>
      <LiveRegion text={said} />
    </div>
  );
}
