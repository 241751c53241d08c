import { type Booth, middle } from '../booth';
import type { Box } from './box';

/** Booths whose middle lies in the box: a drag across half of a row still takes the row. */
export const boothsWithin = <Drawn extends Pick<Booth, 'outline'>>(booths: readonly Drawn[], box: Box): Drawn[] =>
  booths.filter((booth) => {
    const { x, y } = middle(booth);
    return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  });
