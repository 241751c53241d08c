import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMyCompanies } from './my-companies';

/** For the few who belong to several companies at a fair: for which of them they act now. */
export function CompanyChoice({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('shell');
  const { all = [], current, choose } = useMyCompanies(fairId);
  if (all.length < 2) return null;
  return (
    <NativeSelect
      aria-label={t('company.choice')}
      value={current?.id}
      data={all.map(({ id, shortName }) => ({ value: id, label: shortName }))}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  );
}
