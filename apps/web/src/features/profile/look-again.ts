import { outdate } from '../../graphql/answers';
import { AskedOfUs, MyGaps, MyProfile } from './profile.generated';

/** What changes the profile changes what is missing in it. */
export const lookAgain = (): void => outdate(MyProfile, MyGaps, AskedOfUs);
