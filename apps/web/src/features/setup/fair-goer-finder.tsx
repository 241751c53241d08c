import { TextInput } from '@mantine/core';
import { useDeferredValue, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadableName } from '../../format/use-readable-name';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { FairGoers } from './setup.generated';
import style from './setup.module.css';

interface Props {
  readonly fairId: string;
  /** Not offered again. */
  readonly seated: readonly string[];
  readonly onChoose: (personId: string) => void;
}

/** People who attend the fair, by a part of their name or of their company's. */
export function FairGoerFinder({ fairId, seated, onChoose }: Props): React.ReactNode {
  const { t } = useTranslation('setup');
  const readableName = useReadableName();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const found = useQuery(FairGoers, text.length > 1 ? { fairId, text } : null);
  return (
    <div>
      <TextInput
        ref={field}
        type="search"
        label={t('seats.add')}
        description={t('seats.hint')}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {text.length > 1 && (
        <Loaded of={found}>
          {({ fairGoers }) => {
            const others = (fairGoers ?? []).filter(({ personId }) => !seated.includes(personId));
            return (
              <ul className={style.found}>
                {others.length === 0 && <li>{t('seats.noneFound')}</li>}
                {others.map((person) => (
                  <li key={person.personId}>
                    <button
                      type="button"
                      onClick={() => {
                        onChoose(person.personId);
                        // The row goes with the press: the keyboard goes on in the field.
                        field.current?.focus();
                      }}
                    >
                      {readableName(person)}
                      <span className={style.second}>
                        {person.companies.map(({ shortName }) => shortName).join(', ')}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            );
          }}
        </Loaded>
      )}
    </div>
  );
}
