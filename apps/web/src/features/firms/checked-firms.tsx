import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { type DataColumn, DataTable } from '../../ui/data-table';
import { DeedOutcome } from '../../ui/deed-outcome';
import { FileProblems } from '../../ui/file-problems';
import { Loaded } from '../../ui/loaded';
import { Refusal } from '../../ui/refusal';
import { useDeed } from '../../ui/use-deed';
import {
  CheckFirmsFile,
  type CheckFirmsFileQuery,
  type CheckFirmsFileQueryVariables,
  FirmsFound,
  FirmsPage,
  RegisterFirms,
} from './firms.generated';
import { roleOf } from './role-of';
import { useColumnName } from '../../ui/use-column-name';

type Preview = Extract<CheckFirmsFileQuery['checkFirmsFile'], { __typename: 'FirmsFilePreview' }>;
type Firm = Preview['firms'][number];

/** What a list would bring: new firms, known ones, and each problem beside its row. */
export function CheckedFirms({ input }: CheckFirmsFileQueryVariables): React.ReactNode {
  const { t } = useTranslation('firms');
  const nameOfColumn = useColumnName();
  const deed = useDeed(RegisterFirms, FirmsPage, FirmsFound, CheckFirmsFile);
  const [done, setDone] = useState<number | null>(null);
  const register = async (): Promise<void> => {
    const said = await deed.run({ input });
    if (said?.__typename === 'RegisteredFirms') setDone(said.companyIds.length);
  };
  const query = useQuery(CheckFirmsFile, { input });
  if (done !== null)
    return (
      <Alert color="green" role="status">
        {t('import.done', { count: done })}
      </Alert>
    );
  return (
    <Loaded of={query}>
      {({ checkFirmsFile: said }) => {
        if (said.__typename === 'UnusableFile')
          return <FileProblems problems={said.problems} nameOfColumn={nameOfColumn} />;
        if (said.__typename !== 'FirmsFilePreview') return <Refusal message={said.message} />;
        return (
          <>
            {said.problems.length > 0 && <FileProblems problems={said.problems} nameOfColumn={nameOfColumn} />}
            <FirmsInFile preview={said} />
            <DeedOutcome of={deed} />
            {said.problems.length === 0 && (
              <Button size="md" loading={deed.busy} onClick={() => void register()}>
                {t('import.register', { count: said.firms.length })}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function FirmsInFile({ preview: { firms, problems } }: { readonly preview: Preview }): React.ReactNode {
  const { t } = useTranslation('firms');
  const formats = useFormats();
  const statusOf = ({ row, known }: Firm): string => {
    const wrong = problems.filter((problem) => problem.row === row).map(({ message }) => message);
    if (wrong.length > 0) return wrong.join(' ');
    if (!known) return t('import.new');
    const name = known.registeredName;
    return known.takesPart ? t('import.takesPart', { name }) : t('import.known', { name });
  };
  const columns: DataColumn<Firm>[] = [
    { key: 'row', heading: t('import.row'), isFigure: true, cell: ({ row }) => row },
    { key: 'name', heading: t('import.registeredName'), cell: ({ registeredName }) => registeredName },
    { key: 'taxCode', heading: t('taxCode'), cell: ({ taxCode }) => taxCode },
    { key: 'country', heading: t('country'), cell: ({ country }) => countryName(formats.country, country) },
    { key: 'role', heading: t('role'), cell: (firm) => t(`role.${roleOf(firm)}`) },
    { key: 'seats', heading: t('seats'), isFigure: true, cell: ({ seats }) => seats || '' },
    { key: 'status', heading: t('import.status'), cell: statusOf },
  ];
  return (
    firms.length > 0 && (
      <DataTable label={t('import.file')} columns={columns} rows={firms} keyOf={({ row }) => `${row}`} />
    )
  );
}

/** What stands in a file may be no country at all. */
const countryName = (nameOf: (code: string) => string, code: string): string =>
  /^[A-Z]{2}$/.test(code) ? nameOf(code) : code;
