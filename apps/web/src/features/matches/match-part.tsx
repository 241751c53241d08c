import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import type { Match, NeedToMatch, Verdict } from './match';
import { MatchCard } from './match-card';
import { NeedMatches } from './matches.generated';
import type { Wishes } from './use-wishes';
import style from './matches.module.css';

export interface Listed {
  readonly fairId: string;
  readonly companyId: string;
  readonly need: NeedToMatch;
  readonly verdict: Verdict;
  readonly wishes: Wishes;
  readonly compared: readonly Match[];
  readonly onCompare: (match: Match) => void;
}

/** Ten suppliers, and the way to the next ones, which come below. */
export function MatchPart({ after, ...listed }: Listed & { readonly after: string | null }): React.ReactNode {
  const { fairId, companyId, need, verdict, wishes, compared, onCompare } = listed;
  const { t } = useTranslation('matches');
  const [open, setOpen] = useState(false);
  return (
    <Loaded of={useQuery(NeedMatches, { fairId, companyId, needId: need.id, verdict, after })}>
      {({ matches }) => {
        if (!matches) return <Text>{t('none')}</Text>;
        const { hasNextPage, endCursor } = matches.pageInfo;
        return (
          <>
            {!after && (
              <Text mb="sm">
                {t('counts', { possible: matches.possible, unknown: matches.unknown, blocked: matches.blocked })}
              </Text>
            )}
            {matches.matches.length === 0 && !after && <Text>{t('none')}</Text>}
            <ul className={style.cards}>
              {matches.matches.map((match) => (
                <li key={match.supplierId}>
                  <MatchCard
                    {...{ fairId, companyId, need, match, onCompare }}
                    wish={wishes.wishAbout(match.supplierId)}
                    request={wishes.requestAbout(match.supplierId)}
                    onWished={wishes.reload}
                    compared={compared.some((one) => one.supplierId === match.supplierId)}
                  />
                </li>
              ))}
            </ul>
            {hasNextPage && !open && (
              <Button variant="light" fullWidth size="md" onClick={() => setOpen(true)}>
                {t('more')}
              </Button>
            )}
            {hasNextPage && open && <MatchPart {...listed} after={endCursor} />}
          </>
        );
      }}
    </Loaded>
  );
}
