import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import { inWords, kindOf, partsOf } from './in-words';
import type { Coded, ToldDetail } from './told-detail';

/** A time of the fair, by which deeds name it. */
export interface ToldSlot {
  readonly index: number;
  readonly startsAt: string;
}

interface Tellers {
  /** Of a field that was written down beside a deed. */
  readonly field: (name: string) => string;
  readonly value: (told: ToldDetail) => string;
  /** Of what a deed was about. */
  readonly subject: (type: string) => string;
}

/** What stands in the log, in the reader's words; what is newer than this page is told as well as its name allows. */
export function useTold(zone: string | undefined, slots: readonly ToldSlot[]): Tellers {
  const { t } = useTranslation('audit');
  const formats = useFormats(zone);
  const nameOf = useTaxonomy();
  const slotOf = (index: string): string => {
    const slot = slots.find((one) => String(one.index) === index);
    return slot ? formats.instant(slot.startsAt) : index;
  };
  const one: Readonly<Record<Coded['as'], (value: string) => string>> = {
    code: (value) => t(`code.${value}` as 'code.open', { defaultValue: value }),
    country: (value) => formats.country(value),
    slot: slotOf,
    taxonomy: nameOf,
  };
  const codes = ({ as, values, cut }: Coded): string => {
    const told = values.map(one[as]).join(', ');
    return cut > 0 ? t('andMore', { list: told, count: cut }) : told;
  };
  return {
    field: (name) =>
      partsOf(name)
        .map((part) => t(`field.${part}` as 'field.reason', { defaultValue: inWords(part) }))
        .join(' · '),
    value: ({ name, value, coded }) => {
      if (coded) return codes(coded);
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
