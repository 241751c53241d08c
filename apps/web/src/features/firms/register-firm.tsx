import { Button, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { AddressRows } from '../../ui/company-entry/address-rows';
import { type Address, companyIn } from '../../ui/company-entry/entry-in';
import { MoreFields } from '../../ui/company-entry/more-fields';
import { NameFields } from '../../ui/company-entry/name-fields';
import { DeedOutcome } from '../../ui/deed-outcome';
import { FailureNotice } from '../../ui/failure-notice';
import { Form } from '../../ui/form';
import { problemAt } from '../../ui/problems';
import { textIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { FirmGroups, FirmsFound, FirmsPage, RegisterFirm } from './firms.generated';
import style from './firms.module.css';

const FIELDS = [
  ...['registeredName', 'englishName', 'shortName', 'taxCode', 'country', 'website', 'employeeBand', 'foundedYear'],
  ...['sectorId', 'buyerIndustryId', 'industrialZone'],
];

/** One firm, by hand: it enters the directory and takes part. */
export function RegisterOneFirm({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  const [addresses, setAddresses] = useState<readonly Address[]>([]);
  const [done, setDone] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const found = useQuery(FirmGroups, { fairId });
  const groups = found.answer?.groups;
  const deed = useDeed(RegisterFirm, FirmsPage, FirmsFound);
  const wrong = (field: string): string | undefined => problemAt(deed.problems, field);
  const submit = async (typed: FormData): Promise<void> => {
    const role = textIn(typed, 'role');
    const company = companyIn(typed, addresses);
    const said = await deed.run({
      input: {
        fairId,
        company,
        groupId: textIn(typed, 'groupId') || null,
        asSupplier: role !== 'buyer',
        asBuyer: role !== 'supplier',
      },
    });
    if (said?.__typename !== 'SavedCompany') return;
    setAddresses([]);
    setDone({ id: said.companyId, name: company.shortName });
  };
  if (done)
    return (
      <>
        <Text role="status" mb="md">
          {t('register.done', { name: done.name })}
        </Text>
        <div className={style.actions}>
          <Button
            component={Link}
            to={`/fairs/${fairId}/people?tab=invite&company=${done.id}&name=${encodeURIComponent(done.name)}`}
          >
            {t('register.invite')}
          </Button>
          <Button variant="light" onClick={() => setDone(null)}>
            {t('register.another')}
          </Button>
        </div>
      </>
    );
  return (
    <div className={style.form}>
      <Form onSubmit={(typed) => void submit(typed)}>
        <NativeSelect
          size="md"
          name="role"
          label={t('role')}
          data={(['supplier', 'buyer', 'both'] as const).map((value) => ({ value, label: t(`role.${value}`) }))}
        />
        {found.failure && <FailureNotice failure={found.failure} retry={found.reload} />}
        <NativeSelect
          size="md"
          name="groupId"
          label={t('import.group')}
          data={[
            { value: '', label: t('import.group.none') },
            ...(groups?.__typename === 'Groups' ? groups.groups : []).map(({ id, name }) => ({
              value: id,
              label: name,
            })),
          ]}
        />
        <NameFields entry={{ country: 'VN' }} wrong={wrong} />
        <MoreFields entry={{ plantInVietnam: true }} wrong={wrong} />
        <AddressRows addresses={addresses} country="VN" onChange={setAddresses} />
        <DeedOutcome of={deed} fields={FIELDS} />
        <Button size="md" type="submit" loading={deed.busy}>
          {t('register.submit')}
        </Button>
      </Form>
    </div>
  );
}
