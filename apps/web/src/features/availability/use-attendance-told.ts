import { useTranslation } from 'react-i18next';
import { zoneName } from '../../format/time-zones';
import { useFormats } from '../../format/use-formats';
import { fromSchema } from '../../i18n/languages';
import type { Attendance } from './use-attendance';

interface Entry {
  readonly key: string;
  readonly label: string;
  readonly now: string;
}

/** What differs of how a company attends, as it is now. */
export function useAttendanceTold(seen: Attendance, now: Attendance): readonly Entry[] {
  const { t } = useTranslation('availability');
  const formats = useFormats();
  const yesNo = (is: boolean): string => t(is ? 'yes' : 'no');
  const of = ({ online, ownInterpreter, acceptsEnglish, mostPerDay, mostInARow }: Attendance): readonly Entry[] => [
    { key: 'acceptsEnglish', label: t('acceptsEnglish'), now: yesNo(acceptsEnglish) },
    {
      key: 'ownInterpreter',
      label: t('ownInterpreter'),
      now: formats.list(ownInterpreter.map((language) => formats.language(fromSchema(language)))),
    },
    {
      key: 'online',
      label: t('online'),
      now: online ? `${zoneName(online.timeZone)}, ${online.from}–${online.until}` : yesNo(false),
    },
    { key: 'mostPerDay', label: t('mostPerDay'), now: String(mostPerDay ?? '') },
    { key: 'mostInARow', label: t('mostInARow'), now: String(mostInARow ?? '') },
  ];
  const before = of(seen);
  return of(now).filter((entry, at) => entry.now !== before[at].now);
}
