import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, hasFairRole, normalFirmCode } from '@ketnoi/kernel';
import { ALIKE, likeness, type Spelling, spelt, tellingWord } from '../domain/like-names.js';
import { type LikeFirm, LikeFirms } from './ports/like-firms.js';

export interface NamedFirm {
  readonly registeredName: string;
  readonly englishName: string | null;
  readonly shortName: string;
  readonly taxCode: string | null;
  readonly country: string;
}

const MOST = 5;
/** What shares words with hundreds of firms crowds others out of one answer: so many are asked about at once. */
const ASKED_TOGETHER = 25;

/** For an organiser who is to register firms: those of the directory that each of them might be, the likest first. */
@Injectable()
export class FindLikeFirms {
  constructor(private readonly firms: LikeFirms) {}

  async execute(actor: Actor, fairId: FairId, named: readonly NamedFirm[]): Promise<readonly (readonly LikeFirm[])[]> {
    if (!hasFairRole(actor, fairId, 'organiser')) return named.map(() => []);
    const like: (readonly LikeFirm[])[] = [];
    for (let at = 0; at < named.length; at += ASKED_TOGETHER)
      like.push(...(await this.findFor(fairId, named.slice(at, at + ASKED_TOGETHER))));
    return like;
  }

  private async findFor(fairId: FairId, named: readonly NamedFirm[]): Promise<(readonly LikeFirm[])[]> {
    const taxCodes = named.map(inNormalForm).flatMap(({ taxCode }) => taxCode ?? []);
    const words = named.flatMap(namesOf).flatMap((name) => tellingWord(name) ?? []);
    const found = await this.firms.by(fairId, { taxCodes: [...new Set(taxCodes)], words: [...new Set(words)] });
    const known = found.map(comparable);
    return named.map((firm) => {
      const asked = comparable(inNormalForm(firm));
      return known
        .map((like) => ({ firm: like.firm, alike: alike(asked, like) }))
        .filter((pair) => pair.alike >= ALIKE)
        .sort((a, b) => b.alike - a.alike)
        .slice(0, MOST)
        .map((pair) => pair.firm);
    });
  }
}

/** Which earlier one each of some firms might be; null: none. Two tax codes are two firms, however like their names. */
export function likeEarlierOnes(firms: readonly NamedFirm[]): readonly (number | null)[] {
  const known = firms.map((firm) => comparable(inNormalForm(firm)));
  return known.map((one, i) => {
    const at = known.slice(0, i).findIndex((earlier) => {
      const [code, other] = [one.firm.taxCode, earlier.firm.taxCode];
      return code && other ? code === other : alike(one, earlier) >= ALIKE;
    });
    return at < 0 ? null : at;
  });
}

const inNormalForm = (firm: NamedFirm): NamedFirm => ({
  ...firm,
  taxCode: firm.taxCode && normalFirmCode(firm.taxCode, firm.country),
});

interface Comparable<Firm extends NamedFirm> {
  readonly firm: Firm;
  readonly names: readonly Spelling[];
}

/** Each name is taken apart once, not for each pair: a page of firms is compared with hundreds. */
const comparable = <Firm extends NamedFirm>(firm: Firm): Comparable<Firm> => ({
  firm,
  names: namesOf(firm).map(spelt),
});

/** One tax code is one firm, whatever it is called. */
function alike(one: Comparable<NamedFirm>, other: Comparable<NamedFirm>): number {
  if (one.firm.taxCode && one.firm.taxCode === other.firm.taxCode) return 2;
  return Math.max(...one.names.flatMap((mine) => other.names.map((theirs) => likeness(mine, theirs))));
}

const namesOf = ({ registeredName, englishName, shortName }: NamedFirm): string[] =>
  [registeredName, englishName, shortName].filter((name): name is string => Boolean(name));
