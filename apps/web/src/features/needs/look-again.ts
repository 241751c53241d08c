import { outdate } from '../../graphql/answers';
import { MyNeeds, OneNeed } from './needs.generated';

/** Matches of a need are asked for anew whenever their page opens. */
export const lookAgain = (): void => outdate(MyNeeds, OneNeed);
