import type { PolicyLine, Standing } from '../../src/access/policy.js';
import type { Asked, WalkCase } from './walk-case.js';
import { type Kind, type Role, targetOf, type World } from './world.js';

/** How a role stands to what it asks for. */
export function standings(world: World, line: PolicyLine, role: Role, kind: Kind): Standing[] {
  const held: Standing[] = ['anyone'];
  if (role === 'anonymous') return held;
  held.push('signed-in');
  if (kind === 'random' || kind === 'mixed') return held;
  const target = targetOf(world, role, kind);
  const mine = { supplier: world.led, buyer: world.buyer }[role as string];
  if (mine?.companyId === target.companyId) held.push('member');
  if (target.fairId !== world.fairId) return held;
  if (role === 'supplier' || role === 'buyer') held.push('participant');
  else if (role !== 'group-leader') held.push(role);
  else held.push('participant');
  if (role === 'group-leader' && (line.about === 'fair' || target.companyId === world.led.companyId))
    held.push('group-leader');
  return held;
}

/** Whether the table lets the role do it. What does not exist is refused to everybody. */
export function isAllowed(line: PolicyLine, walked: WalkCase, asked: Asked): boolean {
  const { world, role, kind } = asked;
  if (kind === 'random' && line.about !== 'nothing') return false;
  const held = standings(world, line, role, kind);
  if (role !== 'anonymous' && (walked.isSelf?.(asked) ?? (line.about === 'session' && kind === 'own')))
    held.push('self');
  return held.some((standing) => line.allow.includes(standing));
}

/** Which kinds are worth asking for: what is about nothing is asked once. */
export function kindsFor(line: PolicyLine): readonly Kind[] {
  if (line.about === 'nothing') return ['own'];
  if (line.about === 'fair') return ['own', 'other-fair', 'random'];
  if (line.about === 'secret') return ['own', 'random'];
  const companies = ['own', 'foreign', 'other-fair', 'random'] as const;
  return line.about === 'company-at-fair' ? [...companies, 'mixed'] : companies;
}
