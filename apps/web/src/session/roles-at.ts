import type { Person } from './session';

export type Role = Person['memberships'][number]['role'];

/** Roles that the fair itself gave: organiser, officer, leader, interpreter, desk. */
export const rolesAt = (me: Person, fairId: string): readonly Role[] =>
  me.memberships.filter((membership) => membership.fairId === fairId).map(({ role }) => role);
