import { firmOfTaxCode } from '@ketnoi/kernel';
import { firmMeant, spelt } from '../wishes/firm-meant.js';
import { type Rival, type RivalGroup, toldRival } from './rival-list.js';

/** `Hoa Sen (0100109106)`, also with the wide brackets of Japanese and Chinese keyboards. */
const CODED = /^(.*?)\s*[(（]([^()（）]+)[)）]$/u;

/** By what a company may be looked up that a cell names: all of it, and the name and the number apart. */
export function keysOfRival(part: string): readonly string[] {
  const coded = CODED.exec(part);
  return coded ? [part, coded[1], coded[2].trim()].filter((key) => key !== '') : [part];
}

/**
 * Which company a part of a cell names: one of the group as the list wrote it, or any of the fair by tax code, id or
 * name, by name and code together only where both are of the same.
 */
export function rivalMeant(
  part: string,
  group: RivalGroup,
  firms: RivalGroup,
): Rival | 'member-unknown' | 'name-of-other' {
  const asWritten = group.filter((firm) => firm.id === part.toLowerCase() || spelt(toldRival(firm)) === spelt(part));
  if (asWritten.length === 1) return asWritten[0];
  const [, name = '', code = ''] = CODED.exec(part) ?? [];
  const coded = code === '' ? null : firmOfTaxCode(firms, code.trim());
  if (coded) {
    const isCalled = name === '' || [coded.shortName, coded.registeredName].some((is) => spelt(is) === spelt(name));
    return isCalled ? coded : 'name-of-other';
  }
  const meant = firmMeant(part, firms);
  return typeof meant === 'string' ? 'member-unknown' : meant;
}
