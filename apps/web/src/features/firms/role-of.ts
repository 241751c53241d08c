/** How a company takes part, in one word. */
export const roleOf = ({
  asSupplier,
  asBuyer,
}: {
  readonly asSupplier: boolean;
  readonly asBuyer: boolean;
}): 'supplier' | 'buyer' | 'both' => (asSupplier && asBuyer ? 'both' : asBuyer ? 'buyer' : 'supplier');
