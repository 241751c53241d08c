import type { CatalogueReader } from '@ketnoi/directory';

/** A piece of SQL with the values for its question marks. */
export interface Sql {
  readonly text: string;
  readonly params: readonly unknown[];
}

const MAY_BE_KEY = /^[\x20-\x7e]*$/;

/**
 * For IN, of a column of ids or keys. IN () is no SQL: an id that nobody has stands in for an empty list. Keys are ASCII,
 * which the database refuses to compare with other text: what files and addresses hold in their place names nothing.
 */
export function idsOrNone(ids: readonly string[]): readonly string[] {
  const possible = ids.filter((id) => MAY_BE_KEY.test(id));
  return possible.length > 0 ? possible : [''];
}

const consents = (subject: string, purpose: 'catalogue' | 'foreign-firms' | 'public'): string =>
  `EXISTS (SELECT 1 FROM consents k WHERE k.subject_id = ${subject} AND k.purpose = '${purpose}' AND k.live_mark = 1)`;

/** Readers without a company are from here; others when one of their companies is. */
const domestic = (reader: Pick<CatalogueReader, 'companyIds'>): Sql =>
  reader.companyIds.length === 0
    ? { text: 'TRUE', params: [] }
    : {
        text: "EXISTS (SELECT 1 FROM companies me WHERE me.id IN (?) AND me.country = 'VN')",
        params: [reader.companyIds],
      };

/** Did a company, or a person, agree to be shown to this reader? `subject` is the column that holds its id. */
export const agreed = (reader: Pick<CatalogueReader, 'companyIds'>, subject: string): Sql => {
  const home = domestic(reader);
  return {
    text: `(${consents(subject, 'catalogue')} AND (${home.text} OR ${consents(subject, 'foreign-firms')}))`,
    params: home.params,
  };
};

/** Has the reader anything to do with this fair: a role, or a company that takes part? */
export function openTo(reader: CatalogueReader, fairId: string): Sql {
  if ((reader.staffOf as readonly string[]).includes(fairId)) return { text: 'TRUE', params: [] };
  return {
    text: 'EXISTS (SELECT 1 FROM participations mine WHERE mine.fair_id = ? AND mine.company_id IN (?))',
    params: [fairId, idsOrNone(reader.companyIds)],
  };
}

/** Companies of one fair that this reader may see: none at all where the reader has nothing to do with the fair. */
export function visibleAtFair(reader: CatalogueReader, fairId: string, company: string): Sql {
  if ((reader.organiserOf as readonly string[]).includes(fairId)) return { text: 'TRUE', params: [] };
  const open = openTo(reader, fairId);
  const consent = agreed(reader, company);
  return {
    text: `(${open.text} AND (${company} IN (?) OR ${consent.text}))`,
    params: [...open.params, idsOrNone(reader.companyIds), ...consent.params],
  };
}

/** Companies anywhere: the reader's own, those at fairs that the reader organises, and those that share a fair and agreed. */
export function visibleAnywhere(reader: CatalogueReader, company: string): Sql {
  const consent = agreed(reader, company);
  return {
    text: `(${company} IN (?)
      OR EXISTS (SELECT 1 FROM participations o WHERE o.company_id = ${company} AND o.fair_id IN (?))
      OR (EXISTS (SELECT 1 FROM participations s WHERE s.company_id = ${company} AND (s.fair_id IN (?)
            OR s.fair_id IN (SELECT mine.fair_id FROM participations mine WHERE mine.company_id IN (?))))
          AND ${consent.text}))`,
    params: [
      idsOrNone(reader.companyIds),
      idsOrNone(reader.organiserOf),
      idsOrNone(reader.staffOf),
      idsOrNone(reader.companyIds),
      ...consent.params,
    ],
  };
}

/**
 * What anybody may see without a session: firms that agreed to it, over and above being shown to all who take part. So
 * nobody sees less of a firm after signing in. `subject` is the column that holds the company's id.
 */
export const publicly = (subject: string): string =>
  `(${consents(subject, 'public')} AND ${consents(subject, 'catalogue')} AND ${consents(subject, 'foreign-firms')})`;

/** Said by the firm or checked by somebody: what was only read from a text, nobody may be told in the firm's name. */
export const STATED = "f.source <> 'read'";
