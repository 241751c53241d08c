import { Button, Paper, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outdate } from '../../graphql/answers';
import { useQuery } from '../../graphql/use-query';
import { useHasRole } from '../../session/use-has-role';
import { ChangedMeanwhile } from '../../ui/changed-meanwhile';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Loaded } from '../../ui/loaded';
import { useDeed } from '../../ui/use-deed';
import { type Rival, RivalGroup } from './rival-group';
import { KeepRivalsApart, Rivals as RivalsQuery } from './rounds.generated';
import style from './rounds.module.css';
import { TakeBackRivals } from './take-back-rivals';

type Groups = readonly (readonly Rival[])[];

/** Competitors that must not see each other meet: two of a group never have meetings at the same time. */
export function Rivals({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('rounds');
  const organises = useHasRole(fairId, 'ORGANISER');
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
      {organises && <TakeBackRivals fairId={fairId} />}
    </Paper>
  );
}

function Edited({ fairId, kept }: { readonly fairId: string; readonly kept: Groups }): React.ReactNode {
  const { t } = useTranslation('rounds');
  // Lies over what is kept, so that it stays when that is asked for anew; beside it what it was made of.
  const [edited, setEdited] = useState<{ readonly groups: Groups; readonly seen: Groups } | null>(null);
  const [done, setDone] = useState(false);
  const deed = useDeed(KeepRivalsApart, RivalsQuery);
  const groups = edited?.groups ?? kept;
  const isChanged = edited !== null && told(edited.seen) !== told(kept);
  const put = (next: Groups): void => {
    setDone(false);
    setEdited({ groups: next, seen: edited?.seen ?? kept });
  };
  const giveUp = (): void => {
    deed.forget();
    setEdited(null);
  };
  const save = async (seen: Groups): Promise<void> => {
    const wanted = groups.filter((group) => group.length > 0);
    const said = await deed.run({ fairId, groups: wanted.map(inputOf), seen: seen.map(inputOf) });
    if (!said) return outdate(RivalsQuery);
    setEdited(null);
    setDone(true);
  };
  return (
    <>
      <Text mb="sm">{t('rivals.text')}</Text>
      {groups.map((group, at) => (
        <RivalGroup
          key={at}
          fairId={fairId}
          number={at + 1}
          group={group}
          onChange={(next) => put(groups.map((one, ordinal) => (ordinal === at ? next : one)))}
        />
      ))}
      {isChanged ? (
        <ChangedMeanwhile
          entries={[...kept, ...(kept.length === 0 ? [[]] : [])].map((group, at) => ({
            key: String(at),
            label: t('rivals.group', { number: at + 1 }),
            now: group.map(({ shortName }) => shortName).join(', '),
          }))}
          busy={deed.busy}
          onMine={() => void save(kept)}
          onTheirs={giveUp}
        />
      ) : (
        <DeedOutcome of={deed} />
      )}
      {done && <Text role="status">{t('rivals.done')}</Text>}
      <div className={style.buttons}>
        <Button variant="light" onClick={() => put([...groups, []])}>
          {t('rivals.add')}
        </Button>
        {edited && !isChanged && (
          <>
            <Button loading={deed.busy} onClick={() => void save(edited.seen)}>
              {t('rivals.save')}
            </Button>
            <Button variant="subtle" onClick={giveUp}>
              {t('rivals.giveUp')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

const inputOf = (group: readonly Rival[]): { companyIds: string[] } => ({ companyIds: group.map(({ id }) => id) });
const told = (groups: Groups): string => JSON.stringify(groups.map(inputOf));
