/** The project's taxonomy as distances. Each distance is computed once: 189² products fit in a table, pairs of one run are far fewer. */
import { taxonomy } from '@ketnoi/taxonomy';
import type { TradeGraph } from './trade-graph.js';

let built: TradeGraph | undefined;

export function tradeGraph(): TradeGraph {
  built ??= build();
  return built;
}

function build(): TradeGraph {
  const trade = taxonomy();
  const near = remembered((wanted, offered) => (wanted === offered ? 1 : trade.closeness(wanted, offered)));
  const implied = new Map(
    trade.certificates.map((held) => [
      held.id,
      trade.certificates.map((other) => other.id).filter((id) => trade.impliesCertificate(held.id, id)),
    ]),
  );
  return {
    product: near,
    process: near,
    material: near,
    processesOf: (product) => trade.product(product)?.processIds ?? [],
    impliedBy: (certificate) => implied.get(certificate) ?? [certificate],
  };
}

function remembered(
  distance: (wanted: string, offered: string) => number,
): (wanted: string, offered: string) => number {
  const rows = new Map<string, Map<string, number>>();
  return (wanted, offered) => {
    let row = rows.get(wanted);
    if (row === undefined) rows.set(wanted, (row = new Map()));
    let found = row.get(offered);
    if (found === undefined) row.set(offered, (found = distance(wanted, offered)));
    return found;
  };
}
