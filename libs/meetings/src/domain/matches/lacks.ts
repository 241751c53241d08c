/** What suppliers lack, what is not known of them and what nobody could read, as far as it may be told. */

/** Fewer buyers than this are not counted out: one could be recognised by a rare wish. */
export const LEAST_SHOWN = 3;

export interface Change {
  readonly rule: 'required-certificates' | 'minimum-order' | 'tolerance' | 'lead-time';
  /** The certificates to gain; empty for the other rules. */
  readonly certificates: readonly string[];
  /** The figure to reach: pieces (in the supplier's own unit), millimetres or days. */
  readonly value: number | null;
}

/** Changes that together would open buyers to a supplier. */
export interface NearMiss {
  readonly changes: readonly Change[];
  readonly buyers: number;
  readonly needs: number;
  /** Whether some need that is not confidential asks for just this. */
  readonly openlyAsked: boolean;
}

/** A near miss as the supplier is told it. Null = fewer than may be shown. */
export interface NearMissCard {
  readonly changes: readonly Change[];
  readonly buyers: number | null;
  readonly needs: number | null;
}

/**
 * A figure that confidential needs alone ask for is the buyer's secret: it is told once enough buyers would be opened
 * that it points at none of them.
 */
export const tellableNearMisses = (all: readonly NearMiss[]): readonly NearMissCard[] =>
  all
    .filter(({ buyers, openlyAsked }) => openlyAsked || buyers >= LEAST_SHOWN)
    .map(({ changes, buyers, needs }) => {
      const shown = buyers >= LEAST_SHOWN;
      return { changes, buyers: shown ? buyers : null, needs: shown ? needs : null };
    });

/** What a supplier was never asked, and how much hangs on the answer. */
export interface OpenQuestion {
  readonly rule: 'required-certificates' | 'minimum-order' | 'tolerance' | 'lead-time' | 'market';
  /** The certificate, the country, or the unit of the smallest order; empty for the others. */
  readonly id: string;
  readonly buyers: number | null;
  readonly needs: number | null;
}

/** What the region lacks. Null = fewer than may be shown. */
export interface UnmetDemand {
  readonly lack: 'certificate' | 'process' | 'capacity' | 'minimum-order' | 'tolerance' | 'lead-time';
  /** The certificate or process; empty for the others. */
  readonly id: string;
  readonly buyers: number | null;
  readonly needs: number | null;
  readonly suppliers: number | null;
}

/** A word that no reading knew, in how many texts it stands, and where it may be looked at. */
export interface UnknownWord {
  readonly word: string;
  readonly language: string;
  readonly texts: number;
  /** Of them, those in which suppliers say what they offer; the others say what buyers need. */
  readonly profiles: number;
  /** Sentences around it, of texts that are not confidential. */
  readonly examples: readonly string[];
}
