import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import type { Weights } from './round';
import { type Draft, weightKey } from './rules';
import style from './rounds.module.css';

interface Props {
  readonly weights: Weights;
  readonly draft: Draft;
  readonly onChange: (name: string, value: string) => void;
}

/** How much each signal counts. Only the ratios within a side matter, so each side shows its shares. */
export function WeightSliders({ weights, draft, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('rounds');
  const formats = useFormats();
  return (
    <div className={style.sides}>
      {(['buyer', 'supplier'] as const).map((side) => {
        const ofSide = weights.weights.filter((weight) => weight.side === side);
        const sum = ofSide.reduce((all, { signal }) => all + (Number(draft[weightKey(signal)]) || 0), 0);
        return (
          <fieldset key={side} className={style.weights}>
            <legend>{t(`weights.${side}`)}</legend>
            {ofSide.map(({ signal, standard }) => {
              const value = draft[weightKey(signal)];
              const share = sum > 0 ? Math.round((100 * Number(value)) / sum) : 0;
              return (
                <label key={signal}>
                  <span>{t(`signal.${signal as 'product'}`)}</span>
                  <input
                    type="range"
                    min={0}
                    max={50}
                    step={1}
                    value={value}
                    aria-valuetext={`${value}, ${formats.percent(share)}`}
                    onChange={({ currentTarget }) => onChange(weightKey(signal), currentTarget.value)}
                  />
                  <output data-changed={Number(value) !== standard}>{formats.percent(share)}</output>
                </label>
              );
            })}
          </fieldset>
        );
      })}
    </div>
  );
}
