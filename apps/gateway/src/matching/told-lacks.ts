import { about, type QuestionEntries } from '@ketnoi/directory';
import type { Language } from '@ketnoi/kernel';
import { LEAST_SHOWN } from '@ketnoi/meetings';
import { isTextKey, text } from '@ketnoi/messages';
import { nameOf } from '../meetings/wishes/names-of.js';
import type { NearMiss, NearMissChange, UnmetDemand } from './lacks.type.js';

const list = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

const told = (key: string, language: Language, params: Parameters<typeof text>[2]): string =>
  isTextKey(key) ? text(language, key, params) : key;

const paramsOf = ({ certificates, value }: NearMissChange, language: Language) => ({
  certificates: list(
    certificates.map((id) => nameOf('node', id, language)),
    language,
  ),
  value: value ?? 0,
});

/** "IATF 16949 would open 14 buyers (31 needs)", in the reader's language. */
export function tellNearMiss({ changes, buyers, needs }: NearMiss, language: Language): string {
  const parts = changes.map((change) => told(`near-miss-change.${change.rule}`, language, paramsOf(change, language)));
  if (buyers === null || needs === null)
    return text(language, 'near-miss.few', { changes: list(parts, language), least: LEAST_SHOWN });
  if (changes.length > 1) return text(language, 'near-miss.several', { changes: list(parts, language), buyers, needs });
  return told(`near-miss.${changes[0].rule}`, language, { ...paramsOf(changes[0], language), buyers, needs });
}

export const tellUnmetDemand = ({ lack, id, buyers, needs }: UnmetDemand, language: Language): string =>
  told(`unmet.${lack}`, language, {
    name: id ? nameOf('node', id, language) : '',
    few: buyers === null ? 'yes' : 'no',
    least: LEAST_SHOWN,
    buyers: buyers ?? 0,
    needs: needs ?? 0,
  });

/** The question as it is put to the supplier. */
export function tellAsked(question: QuestionEntries, language: Language): string {
  const { kind, taxonomyId } = question;
  const subject =
    kind === 'certificate' && taxonomyId ? nameOf('node', taxonomyId, language) : about(question, language);
  return told(`ask-supplier.${kind}`, language, { about: subject });
}
