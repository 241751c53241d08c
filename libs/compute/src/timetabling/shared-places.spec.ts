import type { CompanyId } from '@ketnoi/kernel';
import type { TimetableInputs } from '@ketnoi/meetings';
import { boothNamed, SharedPlaces } from './shared-places.js';

const [host, guest] = ['host' as CompanyId, 'guest' as CompanyId];
const booth = (owner: CompanyId): TimetableInputs['places'][number] => ({
  id: 'b1',
  kind: 'booth',
  owner,
  zone: null,
  hall: null,
  capacity: 1,
});

describe('a booth at which several companies stand', () => {
  const places = [booth(host), booth(guest)];
  const shared = new SharedPlaces(places);

  it('is a place for each of them, told by its own id again', () => {
    const names = places.map((place) => shared.nameOf(place));
    expect(new Set(names).size).toBe(2);
    expect(names.map(boothNamed)).toEqual(['b1', 'b1']);
  });

  it('is the place of the supplier where a request names it', () => {
    expect(shared.nameFor('b1', { supplierId: guest })).toBe(shared.nameOf(places[1]));
    expect(shared.nameFor('b1', { supplierId: host })).toBe('b1');
    expect(shared.nameFor('elsewhere', undefined)).toBe('elsewhere');
  });
});
