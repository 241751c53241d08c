import { useMemo } from 'react';
import { type Formats, formatsIn } from '../../format/formats';
import { useReaderLanguage } from '../../i18n/use-reader-language';

export interface Clocks {
  readonly main: Formats;
  /** What other clocks show at an instant, where they show something else: `11:00 Japan Time`. */
  beside(at: string): readonly string[];
}

/** The chosen clock, and beside it those of the fair, of who attends from elsewhere, and of this device. */
export function useClocks(main: Formats, zones: readonly (string | undefined)[]): Clocks {
  const language = useReaderLanguage();
  const named = [...zones, Intl.DateTimeFormat().resolvedOptions().timeZone].filter((zone) => zone !== undefined);
  const others = [...new Set(named)].filter((zone) => zone !== main.zone).join(' ');
  return useMemo(() => {
    const formats = others.split(' ').flatMap((zone) => (zone ? [formatsIn(language, zone)] : []));
    return {
      main,
      beside: (at) => [
        ...new Set(
          formats
            .filter((other) => other.instant(at) !== main.instant(at))
            .map((other) => `${other.time(at)} ${other.zoneName}`),
        ),
      ],
    };
  }, [main, others, language]);
}
