import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import type { AdmissionToConfirmQuery } from './apply.generated';
import style from './apply.module.css';

type Asked = NonNullable<AdmissionToConfirmQuery['admissionToConfirm']>;

/** What somebody wrote in the name of an address, for whoever reads its mail. */
export function Written({ asked: { firm, message } }: { readonly asked: Asked }): React.ReactNode {
  const { t } = useTranslation('apply');
  const formats = useFormats();
  const role = !firm.asBuyer ? 'supplier' : firm.asSupplier ? 'both' : 'buyer';
  const names = new Set([firm.shortName, firm.englishName]);
  names.delete(firm.registeredName);
  return (
    <div className={style.written}>
      <Text fw={600}>{firm.registeredName}</Text>
      <Text>{[...names, formats.country(firm.country), firm.taxCode].filter(Boolean).join(' · ')}</Text>
      <Text>{t(`role.${role}`)}</Text>
      {message && <Text>{message}</Text>}
    </div>
  );
}
