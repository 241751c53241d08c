import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { fromSchema } from '../../i18n/languages';
import { Firm } from './firm';
import { Needed } from './needed';
import { type Briefing, languagesOf, termIdsOf } from './term-sheet';
import { TermTable } from './term-table';
import style from './interpreter.module.css';

interface Props {
  readonly briefing: Briefing;
  /** Languages that the reader carries, as the schema spells them. */
  readonly carried: readonly string[];
  readonly formats: Formats;
}

/** Everything about one meeting, folded on screen until it is wanted; on paper always there. */
export function BriefingCard({ briefing, carried, formats }: Props): React.ReactNode {
  const { t } = useTranslation('interpreting');
  const { meeting, message, messageLanguage } = briefing;
  const sentBy = (companyId: string) => meeting.attendees?.find((sent) => sent.companyId === companyId)?.people ?? [];
  const place = t(`place.${meeting.placeKind}`, { number: meeting.placeNumber });
  return (
    <li className={style.card}>
      <details>
        <summary>
          <time dateTime={meeting.startsAt}>
            {formats.time(meeting.startsAt)}–{formats.time(meeting.endsAt)}
          </time>
          <span>
            <strong>{[meeting.buyerName, meeting.supplierName, meeting.otherNames].filter(Boolean).join(' – ')}</strong>
            <span className={style.where}>
              {[place, meeting.hallName].filter(Boolean).join(' · ')}
              {meeting.walk && ` · ${t('walk', { count: meeting.walk.minutes, metres: meeting.walk.metres })}`}
            </span>
          </span>
        </summary>
        <div className={style.inside}>
          {meeting.link && (
            <Anchor href={meeting.link} rel="noreferrer">
              {t('join')}
            </Anchor>
          )}
          <Firm
            role="buyer"
            shortName={meeting.buyerName}
            firm={briefing.buyer}
            attendees={sentBy(meeting.buyerId)}
            languages={briefing.buyerLanguages}
          />
          <Firm
            role="supplier"
            shortName={meeting.supplierName}
            firm={briefing.supplier}
            attendees={sentBy(meeting.supplierId)}
            languages={briefing.supplierLanguages}
          />
          {briefing.needs.length > 0 && (
            <section>
              <h4>{t('needs')}</h4>
              {briefing.needs.map((need) => (
                <Needed key={need.id} need={need} />
              ))}
            </section>
          )}
          {message && (
            <section>
              <h4>{t('message')}</h4>
              <Text lang={messageLanguage ? fromSchema(messageLanguage) : undefined}>{message}</Text>
            </section>
          )}
          <TermTable ids={termIdsOf(briefing)} languages={languagesOf(briefing, carried)} />
        </div>
      </details>
    </li>
  );
}
