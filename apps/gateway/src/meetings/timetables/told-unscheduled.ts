import type { Language } from '@ketnoi/kernel';
import { isTextKey, text, type TextParams } from '@ketnoi/messages';
import { nameOf } from '../wishes/names-of.js';
import type { UnscheduledRequest } from './timetable.type.js';

type Detail = Readonly<Record<string, unknown>>;

/** Why a timetable does not hold a request and, where it is known, the smallest change that would let it in. */
export function tellUnscheduled(request: UnscheduledRequest, language: Language): string {
  const detail = record(JSON.parse(request.detail));
  const key = `unscheduled.${request.code}`;
  if (!isTextKey(key)) return request.code;
  const why = text(language, key, params(request, detail, language));
  const told = request.pinned ? text(language, 'unscheduled-pinned', { why }) : why;
  const also = Array.isArray(detail.also) ? detail.also.map(record) : [];
  const change = tellChanges(request, [record(detail.change), ...also], language);
  if (change === null) return told;
  return `${told}${language === 'ja' || language === 'zh-Hant' ? '' : ' '}${change}`;
}

/** One change as a sentence, several that are needed together as a list. */
function tellChanges(request: UnscheduledRequest, changes: readonly Detail[], language: Language): string | null {
  const told = (area: string, change: Detail): string | null => {
    const key = `${area}.${String(change.code)}`;
    return isTextKey(key) ? text(language, key, params(request, record(change.params), language)) : null;
  };
  if (changes.length === 1) return told('unscheduled-change', changes[0]);
  const named = changes.map((change) => told('unscheduled-with', change)).filter((one) => one !== null);
  return text(language, 'unscheduled-changes', { changes: named.join('; ') });
}

function params({ buyerId, supplierId }: UnscheduledRequest, detail: Detail, language: Language): TextParams {
  const { participant } = detail;
  return {
    who: participant === buyerId ? 'buyer' : participant === supplierId ? 'supplier' : 'other',
    by: String(detail.by),
    language: nameOf('language', String(detail.language), language),
    kind: String(detail.kind),
    held: Number(detail.held),
    limit: Number(detail.limit),
  };
}

const record = (value: unknown): Detail => (typeof value === 'object' && value !== null ? (value as Detail) : {});
