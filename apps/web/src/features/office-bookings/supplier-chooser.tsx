import { Button, Text, TextInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { FirmsToAllot } from './sales.generated';
import style from './sales.module.css';

export interface ChosenFirm {
  readonly id: string;
  readonly shortName: string;
}

interface Props {
  readonly fairId: string;
  readonly chosen: ChosenFirm | null;
  readonly onChange: (firm: ChosenFirm | null) => void;
}

/** One supplier of the fair, by a part of its name. */
export function SupplierChooser({ fairId, chosen, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('sales');
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const found = useQuery(FirmsToAllot, !chosen && text.length > 1 ? { fairId, text } : null);
  if (chosen)
    return (
      <div className={style.chosen}>
        <Text fw={600}>{chosen.shortName}</Text>
        <Button size="xs" variant="light" onClick={() => onChange(null)}>
          {t('change')}
        </Button>
      </div>
    );
  return (
    <div>
      <TextInput
        size="md"
        type="search"
        label={t('company')}
        description={t('company.hint')}
        value={typed}
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
