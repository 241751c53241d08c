import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { type DataColumn, DataTable } from '../../ui/data-table';
import type { FirmLineFragment } from './firms.generated';
import { roleOf } from './role-of';
import style from './firms.module.css';

interface Props {
  readonly fairId: string;
  readonly firms: readonly FirmLineFragment[];
  readonly onChange: (firm: FirmLineFragment) => void;
}

export function FirmTable({ fairId, firms, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  const formats = useFormats();
  const columns: DataColumn<FirmLineFragment>[] = [
    {
      key: 'name',
      heading: t('name'),
      cell: ({ id, shortName, registeredName }) => (
        <>
          <Anchor component={Link} to={`/fairs/${fairId}/companies/${id}`}>
            {shortName}
          </Anchor>
          <div className={style.second}>{registeredName}</div>
        </>
      ),
    },
    { key: 'taxCode', heading: t('taxCode'), cell: ({ taxCode }) => taxCode },
    { key: 'country', heading: t('country'), cell: ({ country }) => formats.country(country) },
    {
      key: 'role',
      heading: t('role'),
      cell: ({ participation }) => participation && t(`role.${roleOf(participation)}`),
    },
    { key: 'seats', heading: t('seats'), isFigure: true, cell: ({ participation }) => participation?.seats },
    {
      key: 'actions',
      heading: t('actions'),
      cell: (firm) => (
        <div className={style.actions}>
          <Button size="xs" variant="light" onClick={() => onChange(firm)}>
            {t('change')}
          </Button>
          <Button size="xs" variant="light" component={Link} to={`/fairs/${fairId}/firms/${firm.id}`}>
            {t('entry')}
          </Button>
          <Button
            size="xs"
            variant="light"
            component={Link}
            to={`/fairs/${fairId}/people?tab=invite&company=${firm.id}&name=${encodeURIComponent(firm.shortName)}`}
          >
            {t('invite')}
          </Button>
        </div>
      ),
    },
  ];
  return <DataTable label={t('title')} columns={columns} rows={firms} keyOf={({ id }) => id} />;
}
