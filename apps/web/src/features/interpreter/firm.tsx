import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { fromSchema, OWN_NAMES } from '../../i18n/languages';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import type { Briefing } from './term-sheet';

interface Props {
  readonly role: 'buyer' | 'supplier';
  readonly shortName: string;
  readonly firm: Briefing['buyer'];
  readonly languages: readonly string[];
}

/** One of the two firms and who comes for it, with the names that an interpreter has to pronounce. */
export function Firm({ role, shortName, firm, languages }: Props): React.ReactNode {
  const { t } = useTranslation('interpreting');
  const formats = useFormats();
  const name = useTaxonomy();
  const branch = firm?.sectorId ?? firm?.buyerIndustryId;
  return (
    <section>
      <h4>{t(role)}</h4>
      <strong>{shortName}</strong>
      {firm && (
        <>
          <Text>{[firm.registeredName, firm.englishName].filter((one) => one && one !== shortName).join(' · ')}</Text>
          <Text>{[formats.country(firm.country), branch && name(branch)].filter(Boolean).join(' · ')}</Text>
          {firm.delegates.map(({ personId, ownName, latinName, position }) => (
            <Text key={personId}>
              {[ownName, latinName !== ownName && latinName, position].filter(Boolean).join(' · ')}
            </Text>
          ))}
        </>
      )}
      {languages.length > 0 && (
        <Text c="dimmed">
          {t('speaks', { languages: languages.map((one) => OWN_NAMES[fromSchema(one)]).join(', ') })}
        </Text>
      )}
    </section>
  );
}
