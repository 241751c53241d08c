import { Button, Text, TextInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { CompaniesToInvite } from './people.generated';
import style from './people.module.css';

export interface ChosenCompany {
  readonly id: string;
  readonly shortName: string;
}

interface Props {
  readonly fairId: string;
  readonly chosen: ChosenCompany | null;
  readonly error: string | undefined;
  readonly onChange: (company: ChosenCompany | null) => void;
}

/** One company of the fair, by a part of its name. */
export function CompanyChooser({ fairId, chosen, error, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const found = useQuery(CompaniesToInvite, !chosen && text.length > 1 ? { fairId, text } : null);
  if (chosen)
    return (
      <div>
        <Text fw={600}>{t('company')}</Text>
        <div className={style.chosen}>
          <span>{chosen.shortName}</span>
          <Button size="xs" variant="light" onClick={() => onChange(null)}>
            {t('change')}
          </Button>
        </div>
      </div>
    );
  return (
    <div>
      <TextInput
        size="md"
        type="search"
        label={t('company.search')}
        description={t('company.hint')}
        value={typed}
        error={error}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {text.length > 1 && (
        <Loaded of={found}>
          {({ companies }) =>
            companies.__typename === 'CompanyConnection' && (
              <ul className={style.choices}>
                {companies.nodes.length === 0 && <li>{t('company.none')}</li>}
                {companies.nodes.map(({ id, shortName, registeredName }) => (
                  <li key={id}>
                    <button type="button" className={style.choice} onClick={() => onChange({ id, shortName })}>
                      {shortName}
                      <span className={style.second}>{registeredName}</span>
                    </button>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      )}
    </div>
  );
}
