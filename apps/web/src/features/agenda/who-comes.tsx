import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { WhoAttends } from './agenda.generated';
import { Delegates } from './delegates';
import style from './agenda.module.css';

interface Props {
  readonly fairId: string;
  readonly companies: readonly { readonly id: string; readonly name: string }[];
}

/** Whom one will meet: asked for when somebody wants to know. */
export function WhoComes({ fairId, companies }: Props): React.ReactNode {
  const { t } = useTranslation('agenda');
  const [open, setOpen] = useState(false);
  return (
    <details className={style.who} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('who')}</summary>
      {open &&
        companies.map(({ id, name }) => (
          <div key={id}>
            {companies.length > 1 && <Text fw={600}>{name}</Text>}
            <OfCompany fairId={fairId} companyId={id} />
          </div>
        ))}
    </details>
  );
}

function OfCompany({ fairId, companyId }: { readonly fairId: string; readonly companyId: string }): React.ReactNode {
  return (
    <Loaded of={useQuery(WhoAttends, { fairId, companyId })}>
      {({ company }) => <Delegates of={company.__typename === 'Company' ? company.delegates : []} />}
    </Loaded>
  );
}
