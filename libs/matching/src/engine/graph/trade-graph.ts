/**
 * Decides how near two things of the trade are: 1 = the same, 0 = nothing in common.
 * `wanted` comes first and `offered` second, since the two directions differ: who makes progressive dies makes stamping dies,
 * the reverse is less sure. Ids that the graph does not know are near to nothing but themselves.
 */
export interface TradeGraph {
  product(wanted: string, offered: string): number;
  process(wanted: string, offered: string): number;
  material(wanted: string, offered: string): number;
  /** The processes by which a product is usually made; empty where unknown. */
  processesOf(product: string): readonly string[];
  /** The certificate itself and every certificate that it stands in for. */
  impliedBy(certificate: string): readonly string[];
}
