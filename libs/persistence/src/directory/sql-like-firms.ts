import { type LikeFirm, LikeFirms } from '@ketnoi/directory';
import type { CompanyId, FairId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { IN_CARE } from './care.sql.js';
import { idsOrNone } from './visibility.sql.js';

interface Row {
  id: CompanyId;
  registered_name: string;
  english_name: string | null;
  short_name: string;
  tax_code: string | null;
  country: string;
  takes_part: number;
  in_care: number;
}

/** A firm that does not take part yet would come into care if nobody belongs to it, or it takes part nowhere. */
const WOULD_BE_IN_CARE = `(NOT EXISTS (SELECT 1 FROM memberships own WHERE own.company_id = c.id)
  OR NOT EXISTS (SELECT 1 FROM participations elsewhere WHERE elsewhere.company_id = c.id))`;
const NAMES = ['registered_name', 'english_name', 'short_name'] as const;
const NAMED = NAMES.map((name) => ` OR c.${name} LIKE ?`).join('');
/** Of words that hundreds of firms share not all are read; what has one of the tax codes never falls behind them. */
const MOST = 500;

@Injectable()
export class SqlLikeFirms extends LikeFirms {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async by(
    fairId: FairId,
    { taxCodes, words }: { readonly taxCodes: readonly string[]; readonly words: readonly string[] },
  ): Promise<readonly LikeFirm[]> {
    const codes = idsOrNone(taxCodes);
    const rows: Row[] = await this.current.get().query(
      `SELECT c.id, c.registered_name, c.english_name, c.short_name, c.tax_code, c.country,
         t.company_id IS NOT NULL AS takes_part,
         CASE WHEN t.company_id IS NULL THEN ${WOULD_BE_IN_CARE} ELSE ${IN_CARE} END AS in_care
       FROM companies c LEFT JOIN participations t ON t.fair_id = ? AND t.company_id = c.id
       WHERE c.tax_code IN (?)${NAMED.repeat(words.length)}
       ORDER BY CASE WHEN c.tax_code IN (?) THEN 0 ELSE 1 END, c.id LIMIT ${MOST}`,
      [fairId, codes, ...words.flatMap(likeEach), codes],
    );
    return rows.map((row) => ({
      companyId: row.id,
      registeredName: row.registered_name,
      englishName: row.english_name,
      shortName: row.short_name,
      taxCode: row.tax_code,
      country: row.country,
      takesPart: Boolean(Number(row.takes_part)),
      looksAfterItself: !Number(row.in_care),
    }));
  }
}

const likeEach = (word: string): string[] => NAMES.map(() => `%${escaped(word)}%`);
const escaped = (word: string): string => word.replace(/[\\%_]/g, (sign) => `\\${sign}`);
