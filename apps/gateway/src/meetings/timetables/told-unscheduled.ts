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
  const told = text(language, key, params(request, detail, language));
  const change = record(detail.change);
  const changeKey = `unscheduled-change.${String(change.code)}`;
  if (!isTextKey(changeKey)) return told;
  const space = language === 'ja' || language === 'zh-Hant' ? '' : ' ';
  return `${told}${space}${text(language, changeKey, params(request, record(change.params), language))}`;
}

function params({ buyerId, supplierId }: UnscheduledRequest, detail: Detail, language: Language): TextParams {
  const { participant } = detail;
  return {
    who: participant === buyerId ? 'buyer' : participant === supplierId ? 'supplier' : 'other',
    by: String(detail.by),
    language: nameOf('language', String(detail.language), language),
    held: Number(detail.held),
    limit: Number(detail.limit),
  };
}

const record = (value: unknown): Detail => (typeof value === 'object' && value !== null ? (value as Detail) : {});
