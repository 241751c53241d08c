import type { FairId } from '@ketnoi/kernel';
import { OCCUPYING } from '../booth-allocation/booking-states.sql.js';
import { createDataSource, type DatabaseSettings } from '../data-source.js';

export interface FairFigures {
  readonly fairId: FairId;
  readonly slug: string;
  readonly booths: number;
  readonly booked: number;
  readonly exhibitors: number;
  readonly suppliers: number;
  readonly buyers: number;
  readonly needs: number;
}

export interface Figures {
  /** Companies of Vietnam that take part anywhere to sell. */
  readonly suppliers: number;
  /** Those of them that hold one of the certificates asked about. */
  readonly withCertificate: number;
  readonly fairs: readonly FairFigures[];
}

/** Counts what stands in a database, for the report of a demo: two statements, whatever the size. */
export async function fairFigures(settings: DatabaseSettings, certificateIds: readonly string[]): Promise<Figures> {
  const dataSource = await createDataSource({ ...settings, poolSize: 1 }).initialize();
  try {
    const [all]: { suppliers: string; withCertificate: string }[] = await dataSource.query(
      `SELECT COUNT(*) AS suppliers, SUM(EXISTS (SELECT 1 FROM profile_facts c
                WHERE c.company_id = s.company_id AND c.kind = 'certificate' AND c.taxonomy_id IN (?))) AS withCertificate
         FROM (SELECT DISTINCT company_id FROM participations WHERE as_supplier = 1) s`,
      [[...certificateIds]],
    );
    const fairs: Record<keyof FairFigures, string>[] = await dataSource.query(
      `SELECT f.id AS fairId, f.slug,
              (SELECT COUNT(*) FROM booths b WHERE b.fair_id = f.id) AS booths,
              (SELECT COUNT(*) FROM bookings k WHERE k.fair_id = f.id AND k.state IN ${OCCUPYING}) AS booked,
              (SELECT COUNT(DISTINCT k.company_id) FROM bookings k WHERE k.fair_id = f.id AND k.state IN ${OCCUPYING}) AS exhibitors,
              (SELECT COUNT(*) FROM participations p WHERE p.fair_id = f.id AND p.as_supplier = 1) AS suppliers,
              (SELECT COUNT(*) FROM participations p WHERE p.fair_id = f.id AND p.as_buyer = 1) AS buyers,
              (SELECT COUNT(*) FROM needs n WHERE n.fair_id = f.id) AS needs
         FROM fairs f ORDER BY f.starts_on, f.id`,
    );
    return {
      suppliers: Number(all.suppliers),
      withCertificate: Number(all.withCertificate),
      fairs: fairs.map(({ fairId, slug, ...counts }) => ({
        fairId: fairId as FairId,
        slug,
        ...(Object.fromEntries(Object.entries(counts).map(([k, n]) => [k, Number(n)])) as Omit<
          FairFigures,
          'fairId' | 'slug'
        >),
      })),
    };
  } finally {
    await dataSource.destroy();
  }
}
