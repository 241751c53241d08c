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
  return {
    world,
    role,
    kind,
    target,
    made: (make) => (exists ? make() : Promise.resolve(newId())),
    key: () => `walk-${++keys}`,
  };
}
