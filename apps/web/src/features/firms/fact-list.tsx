import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFactText } from '../../format/use-fact-text';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { type DataColumn, DataTable } from '../../ui/data-table';
import { Dialog } from '../../ui/dialog';
import { Loaded } from '../../ui/loaded';
import { Refusal } from '../../ui/refusal';
import { SourceMark } from '../../ui/source-mark';
import { type FirmFactFragment, FirmFacts } from './facts.generated';
import style from './firms.module.css';
import { VerifyForm } from './verify-form';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
}

/** What the firm says it offers, certificates first, and checking it against a paper. */
export function FactList({ fairId, companyId }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  const { t: ofFacts } = useTranslation('facts');
  const told = useFactText();
  const formats = useFormats();
  const [checking, setChecking] = useState<FirmFactFragment | null>(null);
  const columns: DataColumn<FirmFactFragment>[] = [
    { key: 'kind', heading: t('facts.kind'), cell: ({ kind }) => ofFacts(`kind.${kind}`) },
    { key: 'fact', heading: t('facts.says'), cell: (fact) => told(fact) || fact.words },
    {
      key: 'source',
      heading: t('facts.known'),
      cell: ({ source, paper, expiresOn }) => (
        <>
          <SourceMark source={source} />
          {paper && <div className={style.second}>{paper}</div>}
          {expiresOn && <div className={style.second}>{t('facts.until', { day: formats.day(expiresOn) })}</div>}
        </>
      ),
    },
    {
      key: 'actions',
      heading: t('actions'),
      cell: (fact) => {
        const label = t(fact.source === 'VERIFIED' ? 'facts.again' : 'facts.verify');
        return (
          <Button
            size="xs"
            variant="light"
            aria-label={`${label}: ${told(fact) || (fact.words ?? '')}`}
            onClick={() => setChecking(fact)}
          >
            {label}
          </Button>
        );
      },
    },
  ];
  const close = (): void => setChecking(null);
  return (
    <section aria-labelledby="facts-title">
      <Title order={2} size="h4" id="facts-title" mt="lg" mb="sm">
        {t('facts.title')}
      </Title>
      <Loaded of={useQuery(FirmFacts, { companyId })}>
        {({ company }) => {
          if (company.__typename !== 'Company') return <Refusal message={company.message} />;
          if (company.facts.length === 0) return <Text>{t('facts.none')}</Text>;
          const facts = [...company.facts].sort((one, other) => rank(one) - rank(other));
          return <DataTable label={t('facts.title')} columns={columns} rows={facts} keyOf={({ id }) => id} />;
        }}
      </Loaded>
      <Dialog open={checking !== null} label={t('facts.verify')} onClose={close}>
        {checking && (
          <VerifyForm fairId={fairId} companyId={companyId} fact={checking} says={told(checking)} onDone={close} />
        )}
      </Dialog>
    </section>
  );
}

const rank = ({ kind }: FirmFactFragment): number => (kind === 'CERTIFICATE' ? 0 : 1);
