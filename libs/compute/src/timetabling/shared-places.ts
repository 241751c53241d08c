import type { RequestInput, TimetableInputs } from '@ketnoi/meetings';

type Place = TimetableInputs['places'][number];

/**
 * The scheduler knows one owner to a place. A booth at which several companies stand is therefore one place for each of
 * them, under a name of its own; what the scheduler answers is told by the booth's own id again. Each company seats its
 * own people there, so that nobody takes another's chair.
 */
export class SharedPlaces {
  private readonly names = new Map<Place, string>();
  private readonly byId = new Map<string, Place[]>();

  constructor(places: readonly Place[]) {
    for (const place of places) {
      const same = this.byId.get(place.id);
      this.names.set(place, same ? `${place.id}${MARK}${place.owner}` : place.id);
      if (same) same.push(place);
      else this.byId.set(place.id, [place]);
    }
  }

  nameOf(place: Place): string {
    return this.names.get(place) ?? place.id;
  }

  /** Where a request is held, said by the booth's id: for the supplier that stands there. */
  nameFor(placeId: string, request: Pick<RequestInput, 'supplierId'> | undefined): string {
    const places = this.byId.get(placeId) ?? [];
    const own = places.find((place) => place.owner === request?.supplierId) ?? places.at(0);
    return own ? this.nameOf(own) : placeId;
  }
}

/** Occurs in no id. */
const MARK = '+';

export const boothNamed = (name: string): string => name.split(MARK)[0];
