import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { inWords, kindOf, partsOf } from './in-words';
import type { ToldDetail } from './told-detail';

interface Tellers {
  /** Of a field that was written down beside a deed. */
  readonly field: (name: string) => string;
  readonly value: (told: ToldDetail) => string;
  /** Of what a deed was about. */
  readonly subject: (type: string) => string;
}

/** What stands in the log, in the reader's words; what is newer than this page is told as well as its name allows. */
export function useTold(zone: string | undefined): Tellers {
  const { t } = useTranslation('audit');
  const formats = useFormats(zone);
  return {
    field: (name) =>
      partsOf(name)
        .map((part) => t(`field.${part}` as 'field.reason', { defaultValue: inWords(part) }))
        .join(' · '),
    value: ({ name, value }) => {
      if (typeof value === 'number') return formats.number(value);
      if (typeof value === 'object') return formats.money(value);
      if (name === 'cause') return t(`cause.${value}` as 'cause.booking-ended', { defaultValue: inWords(value) });
      const kind = kindOf(value);
      if (kind === 'yes' || kind === 'no') return t(kind === 'yes' ? 'yes' : 'no');
      if (kind === 'instant') return formats.instant(value);
      return kind === 'day' ? formats.day(value) : value;
    },
    subject: (type) => t(`subject.${type}` as 'subject.company', { defaultValue: inWords(type) }),
  };
}
