import { NativeSelect } from '@mantine/core';
import { COUNTRIES } from '../format/countries';
import { useFormats } from '../format/use-formats';

interface Props {
  /** In forms that are read as a whole. */
  readonly name?: string;
  readonly label: string;
  /** In the list also when it is not one of ours. Followed where there is `onChange`, else only where it begins. */
  readonly chosen: string;
  readonly error?: string | undefined;
  readonly onChange?: (country: string) => void;
}

/** One of the countries where people of the fairs come from. */
export function CountryField({ name, label, chosen, error, onChange }: Props): React.ReactNode {
  const formats = useFormats();
  return (
    <NativeSelect
      size="md"
      name={name}
      label={label}
      {...(onChange ? { value: chosen } : { defaultValue: chosen })}
      data={[...new Set([chosen, ...COUNTRIES])].map((value) => ({ value, label: formats.country(value) }))}
      error={error}
      onChange={({ currentTarget }) => onChange?.(currentTarget.value)}
    />
  );
}
