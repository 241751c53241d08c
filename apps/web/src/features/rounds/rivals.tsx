import { Button, Paper, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { CompanyChooser } from '../../ui/company-chooser';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Loaded } from '../../ui/loaded';
import { useDeed } from '../../ui/use-deed';
import { KeepRivalsApart, Rivals as RivalsQuery } from './rounds.generated';
import style from './rounds.module.css';

interface Rival {
  readonly id: string;
  readonly shortName: string;
}
type Groups = readonly (readonly Rival[])[];

/** Competitors that must not see each other meet: two of a group never have meetings at the same time. */
export function Rivals({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('rounds');
  return (
    <Paper withBorder p="md" mb="lg">
      <Title order={2} size="h4" mb="sm">
        {t('rivals')}
      </Title>
      <Loaded of={useQuery(RivalsQuery, { fairId })}>
        {({ rivals }) => (
          <Edited
            fairId={fairId}
            kept={(rivals ?? []).map(({ companyIds, companies }) =>
              companyIds.map((id, at) => ({ id, shortName: companies[at]?.shortName ?? '…' })),
            )}
          />
        )}
      </Loaded>
    </Paper>
  );
}

function Edited({ fairId, kept }: { readonly fairId: string; readonly kept: Groups }): React.ReactNode {
  const { t } = useTranslation('rounds');
  // Lies over what is kept, so that it stays when that is asked for anew.
  const [edited, setEdited] = useState<Groups | null>(null);
  const [done, setDone] = useState(false);
  const deed = useDeed(KeepRivalsApart, RivalsQuery);
  const groups = edited ?? kept;
  const put = (next: Groups): void => {
    setDone(false);
    setEdited(next);
  };
  const save = async (): Promise<void> => {
    const wanted = groups.filter((group) => group.length > 0);
    const said = await deed.run({ fairId, groups: wanted.map((group) => ({ companyIds: group.map(({ id }) => id) })) });
    if (!said) return;
    setEdited(null);
    setDone(true);
  };
  const withGroup = (at: number, group: readonly Rival[]): Groups =>
    groups.map((one, ordinal) => (ordinal === at ? group : one));
  return (
    <>
      <Text mb="sm">{t('rivals.text')}</Text>
      {groups.map((group, at) => (
        <fieldset key={at} className={style.promises}>
          <legend>{t('rivals.group', { number: at + 1 })}</legend>
          <ul className={style.rivals}>
            {group.map(({ id, shortName }) => (
              <li key={id}>
                <span>{shortName}</span>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={t('promises.dropOf', { group: shortName })}
                  onClick={() =>
                    put(
                      withGroup(
                        at,
                        group.filter((one) => one.id !== id),
                      ),
                    )
                  }
                >
                  {t('promises.drop')}
                </Button>
              </li>
            ))}
          </ul>
          <CompanyChooser
            key={group.length}
            fairId={fairId}
            chosen={null}
            onChange={(company) => {
              if (company && !group.some(({ id }) => id === company.id)) put(withGroup(at, [...group, company]));
            }}
          />
        </fieldset>
      ))}
      <DeedOutcome of={deed} />
      {done && <Text role="status">{t('rivals.done')}</Text>}
      <div className={style.buttons}>
        <Button variant="light" onClick={() => put([...groups, []])}>
          {t('rivals.add')}
        </Button>
        {edited && (
          <>
            <Button loading={deed.busy} onClick={() => void save()}>
              {t('rivals.save')}
            </Button>
            <Button variant="subtle" onClick={() => setEdited(null)}>
              {t('rivals.giveUp')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
