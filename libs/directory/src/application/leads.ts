import { type Actor, hasFairRole } from '@ketnoi/kernel';
import type { Group } from './ports/fairs.js';

/** Who leads a group is written on it; the role at the fair may be taken away meanwhile. */
export const leads = (actor: Actor, group: Group): boolean =>
  group.leaderId === actor.personId && hasFairRole(actor, group.fairId, 'group-leader');
