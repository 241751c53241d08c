import { type BoothKind, type ShapeLabels, type ShapeRole, UTILITIES, type Utility } from '@ketnoi/booth-allocation';

/** What things on a layer, or in a group, are. */
export interface LayerMeaning {
  readonly role: ShapeRole | 'booth-number' | 'booth-power';
  readonly labels: ShapeLabels;
}

const PLAIN: Readonly<Record<string, ShapeRole | 'booth-number' | 'booth-power'>> = {
  hall: 'hall',
  entrance: 'entrance',
  entrances: 'entrance',
  pillar: 'pillar',
  pillars: 'pillar',
  aisle: 'aisle',
  aisles: 'aisle',
  booth: 'booth',
  booths: 'booth',
  'booth-number': 'booth-number',
  'booth-numbers': 'booth-number',
  'booth-power': 'booth-power',
  utility: 'utility',
};

/**
 * The layers of a drawing that mean something to us: HALL, ENTRANCE, PILLAR, AISLE, BOOTH, BOOTH-SHELL, BOOTH-RAW,
 * BOOTH-NUMBER, BOOTH-POWER, UTILITY-POWER, -WATER, -AIR, -NETWORK, and ZONE-<name>. Case does not matter, nor whether
 * words are joined by `-` or `_`; what a reference to another drawing put before the name (`venue|`, `venue$0$`) is
 * dropped. Null for every other layer.
 */
export function meaningOf(layer: string): LayerMeaning | null {
  const own = layer.slice(Math.max(layer.lastIndexOf('|'), layer.lastIndexOf('$')) + 1).trim();
  const zone = /^zone[-_: ]+(.+)$/is.exec(own);
  if (zone) return { role: 'zone', labels: { zone: zone[1].trim() } };
  const name = own.toLowerCase().replaceAll('_', '-');
  const plain = PLAIN[name];
  if (plain) return { role: plain, labels: {} };
  const [, head, tail] = /^(booth|utility)-(\w+)$/.exec(name) ?? [];
  if (head === 'booth' && (tail === 'shell' || tail === 'raw'))
    return { role: 'booth', labels: { kind: tail satisfies BoothKind } };
  if (head === 'utility' && (UTILITIES as readonly string[]).includes(tail))
    return { role: 'utility', labels: { utility: tail as Utility } };
  return null;
}

export const isTextRole = (role: LayerMeaning['role']): role is 'booth-number' | 'booth-power' =>
  role === 'booth-number' || role === 'booth-power';
