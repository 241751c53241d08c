import { Checkbox } from '@mantine/core';
import style from './ticks.module.css';

interface Props {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any of a few. */
export const Ticks = ({ label, options, chosen, onChange }: Props): React.ReactNode => (
  <fieldset className={style.ticks}>
    <legend>{label}</legend>
    {options.map((option) => (
      <Checkbox
        key={option.value}
        label={option.label}
        checked={chosen.includes(option.value)}
        onChange={({ currentTarget: { checked } }) =>
          onChange([...chosen.filter((other) => other !== option.value), ...(checked ? [option.value] : [])])
        }
      />
    ))}
  </fieldset>
);
