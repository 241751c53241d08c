import { asTyped, readAmount } from '../../format/read-amount';
import type { Unit } from '../../format/use-fact-text';
import type { OwnNeedFragment, NeedInput } from './needs.generated';

export type OwnNeed = OwnNeedFragment;

/** A need as it stands in the fields of its form. */
export interface Draft {
  readonly language: OwnNeed['language'];
  readonly title: string;
  readonly body: string;
  readonly product: readonly string[];
  readonly processes: readonly string[];
  readonly materials: readonly string[];
  readonly required: readonly string[];
  readonly preferred: readonly string[];
  readonly volume: string;
  readonly unit: Unit;
  readonly tolerance: string;
  readonly leadTime: string;
  readonly deadlineOn: string;
  readonly confidential: boolean;
}

export const emptyDraft = (language: OwnNeed['language']): Draft => ({
  ...{ language, title: '', body: '', product: [], processes: [], materials: [], required: [], preferred: [] },
  ...{ volume: '', unit: 'PCS', tolerance: '', leadTime: '', deadlineOn: '', confidential: false },
});

export function draftOf(need: OwnNeed): Draft {
  const ids = (kind: OwnNeed['facts'][number]['kind'], strength?: 'REQUIRED' | 'PREFERRED'): string[] =>
    need.facts
      .filter((fact) => fact.kind === kind && (!strength || fact.strength === strength))
      .map(({ taxonomyId }) => taxonomyId);
  return {
    language: need.language,
    title: need.title,
    body: need.body,
    product: need.productId ? [need.productId] : [],
    processes: ids('PROCESS'),
    materials: ids('MATERIAL'),
    required: ids('CERTIFICATE', 'REQUIRED'),
    preferred: ids('CERTIFICATE', 'PREFERRED'),
    volume: asTyped(need.monthlyVolume),
    unit: need.unit ?? 'PCS',
    tolerance: asTyped(need.toleranceMm),
    leadTime: asTyped(need.maxLeadTimeDays),
    deadlineOn: need.deadlineOn ?? '',
    confidential: need.confidential,
  };
}

export const FIGURES = ['volume', 'tolerance', 'leadTime'] as const;
export type Figure = (typeof FIGURES)[number];

/** Figures that stand in a field and are none. */
export const unreadIn = (draft: Draft): readonly Figure[] =>
  FIGURES.filter((figure) => draft[figure].trim() !== '' && readAmount(draft[figure]) === null);

/** What the gateway is given; figures that cannot be read are left out, see `unreadIn`. */
export function needOf(draft: Draft): NeedInput {
  const required = draft.required.map((taxonomyId) => ({ taxonomyId, strength: 'REQUIRED' as const }));
  const preferred = draft.preferred
    .filter((id) => !draft.required.includes(id))
    .map((taxonomyId) => ({ taxonomyId, strength: 'PREFERRED' as const }));
  const volume = readAmount(draft.volume);
  return {
    language: draft.language,
    title: draft.title.trim() || titleOf(draft.body),
    body: draft.body,
    productId: draft.product[0] ?? null,
    monthlyVolume: volume,
    unit: volume === null ? null : draft.unit,
    toleranceMm: readAmount(draft.tolerance, true),
    maxLeadTimeDays: readAmount(draft.leadTime),
    deadlineOn: draft.deadlineOn || null,
    confidential: draft.confidential,
    facts: [
      ...draft.processes.map((taxonomyId) => ({ kind: 'PROCESS' as const, taxonomyId })),
      ...draft.materials.map((taxonomyId) => ({ kind: 'MATERIAL' as const, taxonomyId })),
      ...[...required, ...preferred].map((fact) => ({ kind: 'CERTIFICATE' as const, ...fact })),
    ],
  };
}

const LONGEST_TITLE = 80;
const SENTENCE_ENDS = /(?<=[。．！？!?])|(?<=[.;])\s|\n/u;

/** Whoever pastes a text need not think of a title: its first sentence is one. */
export function titleOf(body: string): string {
  const first = body.trim().split(SENTENCE_ENDS, 1)[0]?.trim() ?? '';
  const letters = [...first];
  return letters.length <= LONGEST_TITLE ? first : `${letters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}
