import { Button, Text, TextInput } from '@mantine/core';
import { useDeferredValue, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../graphql/use-query';
import { CompaniesNamed, type CompaniesNamedQueryVariables } from './company-chooser.generated';
import style from './company-chooser.module.css';
import { Loaded } from './loaded';
import { Refusal } from './refusal';

export interface ChosenCompany {
  readonly id: string;
  readonly shortName: string;
}

interface Props {
  readonly fairId: string;
  /** Only those that sell, or buy, at the fair. */
  readonly role?: CompaniesNamedQueryVariables['role'];
  readonly chosen: ChosenCompany | null;
  readonly error?: string;
  readonly onChange: (company: ChosenCompany | null) => void;
}

/** One company of the fair, by a part of its name. */
export function CompanyChooser({ fairId, role = null, chosen, error, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('lists');
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // What was pressed is gone after the press: the keyboard goes on where it left off.
  const [pressed, setPressed] = useState(false);
  const text = useDeferredValue(typed.trim());
  const found = useQuery(CompaniesNamed, !chosen && text.length > 1 ? { fairId, text, role } : null);
  const put = (company: ChosenCompany | null): void => {
    setTyped('');
    setPressed(true);
    onChange(company);
    field.current?.focus();
  };
  if (chosen)
    return (
      <div>
        <Text fw={600}>{t('company')}</Text>
        <div className={style.chosen}>
          <span>{chosen.shortName}</span>
          <Button size="xs" variant="light" autoFocus={pressed} onClick={() => put(null)}>
            {t('company.change')}
          </Button>
        </div>
      </div>
    );
  return (
    <div>
      <TextInput
        ref={field}
        autoFocus={pressed}
        size="md"
        type="search"
        label={t('company')}
        description={t('company.hint')}
        value={typed}
        error={error}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {text.length > 1 && (
        <Loaded of={found}>
          {({ companies }) =>
            companies.__typename === 'CompanyConnection' ? (
              <ul className={style.choices}>
                {companies.nodes.length === 0 && <li>{t('company.none')}</li>}
                {companies.nodes.map(({ id, shortName, registeredName }) => (
                  <li key={id}>
                    <button type="button" className={style.choice} onClick={() => put({ id, shortName })}>
                      {shortName}
                      <span className={style.second}>{registeredName}</span>
                    </button>
                  </li>
                ))}
              </ul>
            ) : (
              <Refusal message={companies.message} />
            )
          }
        </Loaded>
      )}
    </div>
  );
}
