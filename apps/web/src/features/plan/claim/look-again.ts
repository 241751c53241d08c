import { outdate } from '../../../graphql/answers';
import { PlanPage } from '../plan.generated';
import { MyClaims } from './claim.generated';

/** After a claim, won or lost: the plan and the company's bookings are asked for again. Nothing is shown before it is so. */
export function lookAgain(): void {
  outdate(PlanPage, MyClaims, { name: 'MyBookings' });
}
