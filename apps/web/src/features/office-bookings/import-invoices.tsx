import { Badge, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { type DataColumn, DataTable } from '../../ui/data-table';
import { FileProblems } from '../../ui/file-problems';
import { Loaded } from '../../ui/loaded';
import { Refusal } from '../../ui/refusal';
import { TakeBackFile } from '../../ui/take-back-file';
import { useDeed } from '../../ui/use-deed';
import { exported } from '../../graphql/exported';
import { CheckInvoices, ImportInvoices as Import, type InvoiceInFileFragment } from './sales.generated';
import { useInvoiceColumn } from './use-invoice-column';

/** Numbers of invoices from the e-invoice provider's list: shown row by row, and imported once somebody says so. */
export function ImportInvoices({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('sales');
  const deed = useDeed(Import, { name: 'PaymentPage' });
  const importIt = async (uploadId: string): Promise<number | null> => {
    const said = await deed.run({ input: { fairId, uploadId } });
    return said?.__typename === 'ImportedInvoices' ? said.imported : null;
  };
  return (
    <TakeBackFile
      words={{
        text: t('invoices.text'),
        download: t('export.vat'),
        file: t('invoices.file'),
        done: (count) => t('invoices.done', { count }),
      }}
      exported={exported('vat-data', { fairId, format: 'xlsx' })}
      deed={deed}
      takeBack={importIt}
      compared={(uploadId, onApprove) => (
        <Checked fairId={fairId} uploadId={uploadId} busy={deed.busy} onImport={() => onApprove('')} />
      )}
    />
  );
}

interface CheckedProps {
  readonly fairId: string;
  readonly uploadId: string;
  readonly busy: boolean;
  readonly onImport: () => void;
}

function Checked({ fairId, uploadId, busy, onImport }: CheckedProps): React.ReactNode {
  const { t } = useTranslation('sales');
  const formats = useFormats();
  const nameOfColumn = useInvoiceColumn();
  const columns: DataColumn<InvoiceInFileFragment>[] = [
    { key: 'row', heading: t('row'), isFigure: true, cell: ({ row }) => row },
    { key: 'reference', heading: nameOfColumn('reference'), cell: ({ reference }) => reference },
    { key: 'company', heading: t('company'), cell: ({ companyName }) => companyName },
    { key: 'series', heading: nameOfColumn('series'), cell: ({ series }) => series },
    { key: 'number', heading: nameOfColumn('number'), cell: ({ number }) => number },
    { key: 'issuedOn', heading: nameOfColumn('issuedOn'), cell: ({ issuedOn }) => formats.day(issuedOn) },
    {
      key: 'outcome',
      heading: t('outcome'),
      cell: ({ known }) => (
        <Badge variant="light" tt="none" color={known ? 'gray' : 'green'}>
          {t(known ? 'outcome.KNOWN' : 'invoices.fresh')}
        </Badge>
      ),
    },
  ];
  return (
    <Loaded of={useQuery(CheckInvoices, { input: { fairId, uploadId } })}>
      {({ checkInvoices: said }) => {
        if (said.__typename === 'UnusableFile')
          return <FileProblems problems={said.problems} nameOfColumn={nameOfColumn} />;
        if (said.__typename !== 'InvoicesPreview') return <Refusal message={said.message} />;
        const count = said.invoices.filter(({ known }) => !known).length;
        return (
          <>
            <DataTable
              label={t('invoices.file')}
              columns={columns}
              rows={said.invoices}
              keyOf={({ row }) => `${row}`}
            />
            {count === 0 && <Text>{t('invoices.allKnown')}</Text>}
            {count > 0 && (
              <Button size="md" loading={busy} onClick={onImport}>
                {t('invoices.import', { count })}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
