import type { PersonId } from '@ketnoi/kernel';
import type { PlaceKind } from '../timetables/timetable-inputs.js';
import type { Held } from './who-attends.js';

/** When and where a meeting is held, without who meets. */
export interface HeldAt extends Held {
  readonly placeKind: PlaceKind;
  readonly placeNumber: string;
  readonly hallName: string | null;
}

/** How people are called. */
export interface NamedPerson {
  readonly personId: PersonId;
  readonly ownName: string;
  readonly latinName: string;
  readonly title: string | null;
  readonly position: string | null;
}
