import type { ChoosingInput, Grouping } from './choosing-input.js';

/** Throws a RangeError that names the array, the place and the value, when the input cannot be a choosing problem. */
export function checkChoosingInput(input: ChoosingInput): void {
  const { buyers, suppliers, edgeBuyer, edgeSupplier, edgeScore } = input;
  const edges = edgeBuyer.length;
  sameLength('edgeSupplier', edgeSupplier, edges);
  sameLength('edgeScore', edgeScore, edges);
  inRange('edgeBuyer', edgeBuyer, 0, buyers);
  inRange('edgeSupplier', edgeSupplier, 0, suppliers);
  quota('edgeScore', edgeScore, edges);
  quota('buyerMost', input.buyerMost, buyers);
  quota('supplierMost', input.supplierMost, suppliers);
  if (input.buyerLeast) quota('buyerLeast', input.buyerLeast, buyers);
  if (input.supplierFloor) quota('supplierFloor', input.supplierFloor, suppliers);
  if (input.buyerGroups) grouping('buyerGroups', input.buyerGroups, buyers);
  if (input.supplierGroups) grouping('supplierGroups', input.supplierGroups, suppliers);
  if (!(input.fairness >= 0 && input.fairness <= 1)) {
    throw new RangeError(`fairness must lie from 0 to 1, was given ${input.fairness}`);
  }
  noPairTwice(input);
}

function sameLength(name: string, array: Int32Array, length: number): void {
  if (array.length !== length) throw new RangeError(`${name} has ${array.length} entries, needs ${length}`);
}

function inRange(name: string, array: Int32Array, least: number, end: number): void {
  for (let i = 0; i < array.length; i++) {
    if (array[i] < least || array[i] >= end) {
      throw new RangeError(`${name}[${i}] is ${array[i]}, must lie from ${least} to ${end - 1}`);
    }
  }
}

function quota(name: string, array: Int32Array, length: number): void {
  sameLength(name, array, length);
  for (let i = 0; i < length; i++) {
    if (array[i] < 0) throw new RangeError(`${name}[${i}] is ${array[i]}, must not be negative`);
  }
}

function grouping(name: string, groups: Grouping, companies: number): void {
  sameLength(`${name}.of`, groups.of, companies);
  inRange(`${name}.of`, groups.of, -1, groups.least.length);
  quota(`${name}.least`, groups.least, groups.least.length);
}

function noPairTwice(input: ChoosingInput): void {
  const { buyers, suppliers, edgeBuyer, edgeSupplier } = input;
  const seen = new Uint8Array(buyers * suppliers);
  const see = (buyer: number, supplier: number, place: string): void => {
    const cell = buyer * suppliers + supplier;
    if (seen[cell] === 1) throw new RangeError(`${place} names buyer ${buyer} and supplier ${supplier} a second time`);
    seen[cell] = 1;
  };
  for (let e = 0; e < edgeBuyer.length; e++) see(edgeBuyer[e], edgeSupplier[e], `edge ${e}`);
  (input.must ?? []).forEach((pair, i) => {
    if (!(pair.buyer >= 0 && pair.buyer < buyers && pair.supplier >= 0 && pair.supplier < suppliers)) {
      throw new RangeError(`must[${i}] names buyer ${pair.buyer} and supplier ${pair.supplier}, who do not exist`);
    }
    see(pair.buyer, pair.supplier, `must[${i}]`);
  });
}
