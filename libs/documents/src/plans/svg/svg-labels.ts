import {
  BOOTH_KINDS,
  type BoothKind,
  fileProblem,
  type FoundProblem,
  readPower,
  type ShapeLabels,
  UTILITIES,
  type Utility,
} from '@ketnoi/booth-allocation';
import { type LayerMeaning, meaningOf } from '../layer-roles.js';
import type { SvgNode } from './svg-nodes.js';

/** What an element's own names say that it is: `data-role`, its classes, Inkscape's layer name, its id. */
export function meaningOfNode({ attributes: a }: SvgNode): LayerMeaning | null {
  const names = [a['data-role'], ...(a.class ?? '').split(/\s+/), a['inkscape:label'], a['data-name'], a.id];
  for (const name of names) {
    const meaning = name ? meaningOf(name) : null;
    if (meaning) return meaning;
  }
  const [, number] = /^booth[-_:](.+)$/i.exec(a.id ?? '') ?? [];
  return number === undefined ? null : { role: 'booth', labels: { number } };
}

/** What `data-` attributes say of a shape; those of a group hold for what is in it. */
export function labelsOf({ attributes: a, line }: SvgNode): { labels: ShapeLabels; problems: FoundProblem[] } {
  const problems: FoundProblem[] = [];
  const wrong = (code: FoundProblem['code'], layer: string): undefined =>
    void problems.push({ ...fileProblem(code, { layer, line }), number: a['data-number'] ?? null });
  const oneOf = <W extends string>(words: readonly W[], name: string, code: FoundProblem['code']): W | undefined => {
    const said = a[name];
    return said === undefined || (words as readonly string[]).includes(said)
      ? (said as W | undefined)
      : wrong(code, name);
  };
  const power =
    a['data-power'] === undefined ? undefined : (readPower(a['data-power']) ?? wrong('power-unusable', 'data-power'));
  const said: ShapeLabels = {
    number: a['data-number'],
    kind: oneOf<BoothKind>(BOOTH_KINDS, 'data-kind', 'unknown-kind'),
    zone: a['data-zone'],
    sectorId: a['data-sector'],
    country: a['data-country'],
    openSides: a['data-open-sides'] === undefined ? undefined : Number(a['data-open-sides']),
    powerW: power,
    utility: oneOf<Utility>(UTILITIES, 'data-utility', 'unknown-utility'),
    name: a['data-name'],
  };
  return { labels: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)), problems };
}
