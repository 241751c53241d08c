/** As the gateway keeps "any size": no least, and more than any hall has. */
const ANY_MOST_DM2 = 100_000_000;

/** How a wish for a size is told: its form, and the sizes that it names. */
export const wishedArea = (
  leastDm2: number,
  mostDm2: number,
): { readonly form: 'any' | 'least' | 'most' | 'between'; readonly from: number; readonly to: number } => {
  const [hasLeast, hasMost] = [leastDm2 > 0, mostDm2 < ANY_MOST_DM2];
  const form = hasLeast && hasMost ? 'between' : hasLeast ? 'least' : hasMost ? 'most' : 'any';
  return { form, from: leastDm2, to: mostDm2 };
};
