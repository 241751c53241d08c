import type { Unit } from '../format/use-fact-text';

interface Question {
  readonly kind: 'CERTIFICATE' | 'MARKET' | 'MOQ' | 'LEAD_TIME_DAYS' | 'MIN_TOLERANCE_MM';
  readonly taxonomyId: string | null;
  readonly unit: Unit | null;
}

interface AnsweredFact {
  readonly kind:
    'CERTIFICATE' | 'CERTIFICATE_NOT_HELD' | 'WANTED_MARKET' | 'EXCLUDED_MARKET' | Exclude<Question['kind'], 'MARKET'>;
  readonly taxonomyId?: string;
  readonly amount?: number;
  readonly unit?: Unit;
}

/** What an answer says of the firm. */
export function factOfAnswer({ kind, taxonomyId, unit }: Question, answer: boolean | number): AnsweredFact | null {
  if (typeof answer === 'boolean') {
    if (!taxonomyId || (kind !== 'CERTIFICATE' && kind !== 'MARKET')) return null;
    if (kind === 'CERTIFICATE') return { kind: answer ? 'CERTIFICATE' : 'CERTIFICATE_NOT_HELD', taxonomyId };
    return { kind: answer ? 'WANTED_MARKET' : 'EXCLUDED_MARKET', taxonomyId };
  }
  if (kind === 'MOQ') return { kind, amount: answer, unit: unit ?? 'PCS' };
  return kind === 'LEAD_TIME_DAYS' || kind === 'MIN_TOLERANCE_MM' ? { kind, amount: answer } : null;
}
