import { Anchor, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { exported } from '../../graphql/exported';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { TabLinks, useTab } from '../../ui/tab-links';
import { Demand } from './demand';
import { MappedWords } from './mapped-words';
import { TakeBackWords } from './take-back-words';
import { UnknownWord } from './unknown-word';
import { WordsPage as Words } from './words.generated';
import style from './words.module.css';

const TABS = ['demand', 'unknown', 'mapped', 'back'] as const;
/** More would be no list to work through. */
const MOST = 100;

/** What the region lacks, and the words of its texts that the taxonomy does not know yet. */
export default function WordsPage(): React.ReactNode {
  const { t } = useTranslation('words');
  const { fairId = '' } = useParams();
  const tab = useTab(TABS);
  return (
    <Page title={t('title')}>
      <TabLinks label={t('title')} tabs={TABS.map((one) => ({ tab: one, label: t(`tab.${one}`) }))} current={tab} />
      {tab === 'demand' && <Demand fairId={fairId} />}
      {(tab === 'unknown' || tab === 'mapped') && <WordLists fairId={fairId} tab={tab} />}
      {tab === 'back' && <TakeBackWords fairId={fairId} />}
    </Page>
  );
}

function WordLists({ fairId, tab }: { readonly fairId: string; readonly tab: 'unknown' | 'mapped' }): React.ReactNode {
  const { t } = useTranslation('words');
  return (
    <Loaded of={useQuery(Words, { fairId })}>
      {({ unknownWords, mappedWords, mayMapEverywhere }) =>
        tab === 'unknown' ? (
          <>
            <Text mb="md">{t('unknown.text')}</Text>
            <div className={style.found}>
              <Title order={2} size="h5">
                {t('unknown.count', { count: unknownWords?.length ?? 0 })}
              </Title>
              {unknownWords && <Export fairId={fairId} />}
            </div>
            <ul className={style.words}>
              {unknownWords?.slice(0, MOST).map((word) => (
                <li key={`${word.language} ${word.word}`}>
                  <UnknownWord fairId={fairId} maySayEverywhere={mayMapEverywhere ?? false} unknown={word} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <p className={style.found}>{mappedWords && <Export fairId={fairId} />}</p>
            <MappedWords fairId={fairId} maySayEverywhere={mayMapEverywhere ?? false} mapped={mappedWords ?? []} />
          </>
        )
      }
    </Loaded>
  );
}

/** All words, those that nobody knows and those that are mapped. */
function Export({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('words');
  return (
    <Anchor href={exported('words', { fairId, format: 'xlsx' })} title={t('export.hint')} download>
      {t('export')}
    </Anchor>
  );
}
