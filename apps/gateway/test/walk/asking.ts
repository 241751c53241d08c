import type { CompanyId, FairId } from '@ketnoi/kernel';
import { newId } from '../people.js';
import type { Asked } from './walk-case.js';
import { type Kind, type Role, targetOf, type World } from './world.js';

let keys = 0;

/** One question of one role: about which stand, and with what made for it. */
export function askingAs(world: World, role: Role, kind: Kind): Asked {
  const exists = kind !== 'random';
  const somewhere = targetOf(world, role, exists ? kind : 'own');
  const target = exists ? somewhere : { ...somewhere, fairId: newId<FairId>(), companyId: newId<CompanyId>() };
  // What is made for `mixed` belongs to the other fair as a whole; it is only asked for under this one.
  let making = false;
  return {
    world,
    role,
    kind,
    get target() {
      return making && kind === 'mixed' ? world.away : target;
    },
    async made(make) {
      if (!exists) return newId();
      making = true;
      return make().finally(() => (making = false));
    },
    key: () => `walk-${++keys}`,
  };
}
