import { NativeSelect } from '@mantine/core';
import { inSchema, LANGUAGES, OWN_NAMES } from '../i18n/languages';

interface Props {
  readonly name: string;
  readonly label: string;
  /** As the schema spells it. */
  readonly chosen: string;
  readonly error?: string | undefined;
}

/** One of our languages, each called as it calls itself. */
export const LanguageField = ({ name, label, chosen, error }: Props): React.ReactNode => (
  <NativeSelect
    size="md"
    name={name}
    label={label}
    defaultValue={chosen}
    data={LANGUAGES.map((value) => ({ value: inSchema(value), label: OWN_NAMES[value] }))}
    error={error}
  />
);
