import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CloseIcon } from '../../ui/icons';
import { withValue } from './filter';
import style from './audit.module.css';
import { useActionName } from './use-action-name';

export function AuditFilters({ actions }: { readonly actions: readonly string[] }): React.ReactNode {
  const { t, i18n } = useTranslation('audit');
  const nameOf = useActionName();
  const [address, setAddress] = useSearchParams();
  const change = (values: Readonly<Record<string, string | null>>): void =>
    setAddress(withValue(address, values), { replace: true, preventScrollReset: true });
  const named = actions.map((value) => ({ value, label: nameOf(value) }));
  named.sort((one, other) => one.label.localeCompare(other.label, i18n.language));
  const chosen = (['actor', 'company'] as const).filter((one) => address.get(one));
  return (
    <div className={style.filters}>
      <NativeSelect
        size="md"
        label={t('kind')}
        value={address.get('action') ?? ''}
        data={[{ value: '', label: t('kind.all') }, ...named]}
        onChange={({ currentTarget }) => change({ action: currentTarget.value })}
      />
      {chosen.map((one) => (
        <Button
          key={one}
          size="md"
          variant="light"
          rightSection={<CloseIcon />}
          onClick={() => change({ [one]: null, [`${one}Name`]: null })}
        >
          {t(`only.${one}`, { name: address.get(`${one}Name`) ?? '' })}
        </Button>
      ))}
    </div>
  );
}
