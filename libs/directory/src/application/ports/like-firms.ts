import type { CompanyId, FairId } from '@ketnoi/kernel';

/** A firm that another might be. */
export interface LikeFirm {
  readonly companyId: CompanyId;
  readonly registeredName: string;
  readonly englishName: string | null;
  readonly shortName: string;
  readonly taxCode: string | null;
  readonly country: string;
  readonly takesPart: boolean;
  /** It has people of its own, whom organisers of this fair do not stand above: only they let others in. */
  readonly looksAfterItself: boolean;
}

/** Port: firms of the directory by what they are called and by their tax codes. */
export abstract class LikeFirms {
  /** One statement, whatever the number of words and codes. */
  abstract by(
    fairId: FairId,
    asked: { readonly taxCodes: readonly string[]; readonly words: readonly string[] },
  ): Promise<readonly LikeFirm[]>;
}
