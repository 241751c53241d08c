import { type EventField, FIELDS_OF_KIND, type ReportedEvent } from './reported-event.js';

/** Where a report makes no sense: `events[2].interpreterId`. */
export interface EventProblem {
  readonly path: string;
  readonly code:
    | 'required'
    | 'unusable'
    | 'unknown-id'
    | 'out-of-range'
    | 'in-the-past'
    | 'ends-before-it-starts'
    | 'exists-already'
    | 'too-many';
}

const given = (event: ReportedEvent, field: EventField): boolean => (event[field] ?? null) !== null;

/** Fields that the kind must have and has not, or has and must not have. */
export function strangeFields(event: ReportedEvent, path: string): EventProblem[] {
  const { needs, may } = FIELDS_OF_KIND[event.kind];
  const known = new Set([...needs.flat(), ...may]);
  const fields = Object.keys(event).filter((key) => key !== 'kind') as EventField[];
  const foreign = fields.filter((field) => given(event, field) && !known.has(field));
  return [
    ...foreign.map((field): EventProblem => ({ path: `${path}.${field}`, code: 'unusable' })),
    ...needs.flatMap((group): EventProblem[] => {
      const named = group.filter((field) => given(event, field));
      if (named.length === 0) return [{ path: `${path}.${group[0]}`, code: 'required' }];
      return named.slice(1).map((field) => ({ path: `${path}.${field}`, code: 'unusable' }));
    }),
  ];
}
