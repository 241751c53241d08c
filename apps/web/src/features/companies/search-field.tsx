import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import style from './companies.module.css';

interface Props {
  readonly address: URLSearchParams;
  /** Suppliers or buyers: strangers are shown suppliers alone. */
  readonly withRoles?: boolean;
  readonly onChange: (address: URLSearchParams) => void;
}

export function SearchField({ address, withRoles = false, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('fair');
  const field = useRef<HTMLInputElement>(null);
  const text = address.get('text') ?? '';
  // While somebody types, the field is ahead of the address; what the page takes away goes from the field, too.
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = text;
  }, [text]);
  const role = address.get('role') === 'buyer' ? 'buyer' : 'supplier';
  const withValue = (name: string, value: string): void => {
    const next = new URLSearchParams(address);
    if (value) next.set(name, value);
    else next.delete(name);
    onChange(next);
  };
  return (
    <form role="search" className={style.search} onSubmit={(event) => event.preventDefault()}>
      <TextInput
        ref={field}
        size="md"
        type="search"
        aria-label={t('catalogue.search')}
        placeholder={t('catalogue.search')}
        defaultValue={text}
        onChange={({ currentTarget }) => withValue('text', currentTarget.value)}
      />
      {withRoles && (
        <div role="group" aria-label={t('catalogue.role')} className={style.roles}>
          {(['supplier', 'buyer'] as const).map((one) => (
            <Button
              key={one}
              size="md"
              variant={role === one ? 'filled' : 'default'}
              aria-pressed={role === one}
              onClick={() => withValue('role', one === 'buyer' ? 'buyer' : '')}
            >
              {t(`catalogue.role.${one}`)}
            </Button>
          ))}
        </div>
      )}
    </form>
  );
}
