import { ActionIcon, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFactText } from '../../format/use-fact-text';
import { useFormats } from '../../format/use-formats';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { CloseIcon } from '../../ui/icons';
import { Refusal } from '../../ui/refusal';
import { refusalOf } from '../../ui/refusal-of';
import { SourceMark } from '../../ui/source-mark';
import { FACT_KINDS, type OwnFact } from './fact-kinds';
import { lookAgain } from './look-again';
import { RetractOwnFact } from './profile.generated';
import type { OwnCompany } from './use-declare';
import style from './profile.module.css';

interface Props extends OwnCompany {
  readonly facts: readonly OwnFact[];
}

/** What buyers see of the firm, by kind, each with how it is known. */
export function KnownFacts({ fairId, companyId, facts }: Props): React.ReactNode {
  const { t } = useTranslation('profile');
  const { t: texts } = useTranslation('facts');
  const told = useFactText();
  const formats = useFormats();
  const retract = useChange(RetractOwnFact);
  const [refused, setRefused] = useState<string | null>(null);
  const remove = async (factId: string): Promise<void> => {
    const said = (await retract.run({ input: { fairId, companyId, factId } }))?.retractFact;
    setRefused(refusalOf(said));
    if (said?.__typename === 'SavedCompany') lookAgain();
  };
  return (
    <section className={style.part} aria-labelledby="known-title">
      <Title order={2} size="h4" id="known-title" mb="sm">
        {t('known.title')}
      </Title>
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={retract.failure} />
      {facts.length === 0 && <Text>{t('known.none')}</Text>}
      <dl className={style.known}>
        {FACT_KINDS.map((kind) => {
          const ofKind = facts.filter((fact) => fact.kind === kind);
          return ofKind.length === 0 ? null : (
            <div key={kind}>
              <dt>{texts(`kind.${kind}`)}</dt>
              {ofKind.map((fact) => (
                <dd key={fact.id}>
                  <span className={style.said}>
                    {told(fact)}
                    {fact.expiresOn && (
                      <Text size="sm" c="dimmed">
                        {t('known.until', { day: formats.day(fact.expiresOn) })}
                      </Text>
                    )}
                  </span>
                  <SourceMark source={fact.source} />
                  <ActionIcon
                    size="lg"
                    variant="subtle"
                    color="gray"
                    disabled={retract.busy}
                    aria-label={t('known.remove', { what: told(fact) })}
                    onClick={() => void remove(fact.id)}
                  >
                    <CloseIcon />
                  </ActionIcon>
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
