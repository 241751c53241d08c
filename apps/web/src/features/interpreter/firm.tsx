import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { fromSchema } from '../../i18n/languages';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import type { Briefing } from './term-sheet';

interface Props {
  readonly role: 'buyer' | 'supplier';
  readonly shortName: string;
  readonly firm: Briefing['buyer'];
  /** Whom the firm sends; none: anybody of it may come. */
  readonly attendees: NonNullable<Briefing['meeting']['attendees']>[number]['people'];
  readonly languages: readonly string[];
}

/** One of the two firms and who comes for it, with the names that an interpreter has to pronounce. */
export function Firm({ role, shortName, firm, attendees, languages }: Props): React.ReactNode {
  const { t } = useTranslation('interpreting');
  const formats = useFormats();
  const name = useTaxonomy();
  const people = attendees.length > 0 ? attendees : (firm?.delegates ?? []);
  const branch = firm?.sectorId ?? firm?.buyerIndustryId;
  return (
    <section>
      <h4>{t(role)}</h4>
      <strong>{shortName}</strong>
      {firm && (
        <>
          <Text>{[firm.registeredName, firm.englishName].filter((one) => one && one !== shortName).join(' · ')}</Text>
          <Text>{[formats.country(firm.country), branch && name(branch)].filter(Boolean).join(' · ')}</Text>
        </>
      )}
      {people.length > 0 && <Text fw={600}>{t(attendees.length > 0 ? 'comes' : 'mayCome')}</Text>}
      {people.map(({ personId, ownName, latinName, position }) => (
        <Text key={personId}>
          {[ownName, latinName !== ownName && latinName, position].filter(Boolean).join(' · ')}
        </Text>
      ))}
      {languages.length > 0 && (
        <Text c="dimmed">
          {t('speaks', { languages: formats.list(languages.map((one) => formats.language(fromSchema(one)))) })}
        </Text>
      )}
    </section>
  );
}
