import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../graphql/ask';
import type { NamedOperation } from '../../graphql/operation';
import { useQuery } from '../../graphql/use-query';
import { DeedOutcome } from '../deed-outcome';
import { Form } from '../form';
import { Loaded } from '../loaded';
import { problemAt } from '../problems';
import { Refusal } from '../refusal';
import { useDeed } from '../use-deed';
import { AddressRows } from './address-rows';
import { ChangedEntries } from './changed-entries';
import {
  type CompanyEntryFragment,
  CompanyEntryOf,
  type CompanyEntryOfQuery,
  EditCompany,
} from './company-entry.generated';
import style from './company-entry.module.css';
import { companyIn, type CompanyInput } from './entry-in';
import { MoreFields } from './more-fields';
import { NameFields } from './name-fields';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  /** Operations that no longer hold once it is saved. */
  readonly outdated?: readonly NamedOperation[];
}

/** What a firm says of itself, for whoever may say it: its own people, and who looks after it. */
export function CompanyEntryPart({ fairId, companyId, outdated = [] }: Props): React.ReactNode {
  const { t } = useTranslation('company');
  return (
    <Loaded of={useQuery(CompanyEntryOf, { fairId, companyId })}>
      {({ company, companyChange }) => {
        if (company.__typename !== 'Company') return <Refusal message={company.message} />;
        if (!companyChange) return <Text>{t('notYours')}</Text>;
        return (
          <div className={style.entry}>
            <EntryForm fairId={fairId} read={company} outdated={outdated} />
          </div>
        );
      }}
    </Loaded>
  );
}

interface EntryProps {
  readonly fairId: string;
  /** As it stood when the page opened; what is read later does not undo what was typed. */
  readonly read: CompanyEntryFragment;
  readonly outdated: readonly NamedOperation[];
}

const FIELDS = [
  ...['registeredName', 'englishName', 'shortName', 'taxCode', 'country', 'website', 'employeeBand', 'foundedYear'],
  ...['sectorId', 'buyerIndustryId', 'industrialZone'],
];

function EntryForm({ fairId, read, outdated }: EntryProps): React.ReactNode {
  const { t } = useTranslation('company');
  const [seen, setSeen] = useState(read);
  const [addresses, setAddresses] = useState(read.addresses);
  const [meanwhile, setMeanwhile] = useState<CompanyEntryOfQuery | null>(null);
  const [saved, setSaved] = useState(false);
  const [round, setRound] = useState(0);
  const deed = useDeed(EditCompany, CompanyEntryOf, ...outdated);
  const wrong = (field: string): string | undefined => problemAt(deed.problems, field);
  const theirs = meanwhile?.company.__typename === 'Company' ? meanwhile.company : null;
  const save = async (company: CompanyInput): Promise<void> => {
    const { version } = theirs ?? seen;
    setSaved(false);
    const done = await deed.run({ input: { fairId, companyId: seen.id, company, version } });
    if (done?.__typename === 'SavedCompany') {
      if (done.company) setSeen(done.company);
      setMeanwhile(null);
      setSaved(true);
      return;
    }
    const now = await ask(CompanyEntryOf, { fairId, companyId: seen.id }).catch(() => null);
    if (now?.company.__typename === 'Company') setMeanwhile(now.company.version === version ? null : now);
  };
  const takeTheirs = (): void => {
    if (!theirs) return;
    setSeen(theirs);
    setAddresses(theirs.addresses);
    setMeanwhile(null);
    deed.forget();
    setRound(round + 1);
  };
  const putAddresses = (typed: typeof addresses): void => {
    setSaved(false);
    setAddresses(typed);
  };
  return (
    <div onChange={() => setSaved(false)}>
      <Form key={round} onSubmit={(typed) => void save(companyIn(typed, addresses))}>
        <NameFields entry={seen} wrong={wrong} />
        <MoreFields entry={seen} wrong={wrong} />
        <AddressRows addresses={addresses} country={seen.country} onChange={putAddresses} />
        {theirs ? (
          <ChangedEntries
            seen={seen}
            now={theirs}
            change={meanwhile?.companyChange ?? null}
            busy={deed.busy}
            onTheirs={takeTheirs}
          />
        ) : (
          <DeedOutcome of={deed} fields={FIELDS} />
        )}
        {saved && <Text role="status">{t('saved')}</Text>}
        {!theirs && (
          <Button size="md" type="submit" loading={deed.busy}>
            {t('save')}
          </Button>
        )}
      </Form>
    </div>
  );
}
