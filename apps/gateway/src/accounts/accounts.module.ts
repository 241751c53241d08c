import { AccountsModule } from '@ketnoi/accounts/module';
import { Module } from '@nestjs/common';
import { ChangedPersonResolver } from './change-person.type.js';
import { ConsentResolver } from './consent.resolver.js';
import { DeviceDoor } from './device-door.js';
import { InvitationResolver } from './invitation.resolver.js';
import { MeResolver } from './me.resolver.js';
import { MembershipResolver } from './membership.resolver.js';
import { OwnAccountResolver } from './own-account.resolver.js';
import { PersonByIdLoader } from './person-by-id.loader.js';
import { SignInLinkResolver } from './sign-in-link.resolver.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignUpResolver } from './sign-up.resolver.js';
import { StaffResolver } from './staff.resolver.js';

@Module({
  imports: [AccountsModule],
  providers: [
    DeviceDoor,
    PersonByIdLoader,
    ChangedPersonResolver,
    ConsentResolver,
    InvitationResolver,
    MeResolver,
    MembershipResolver,
    OwnAccountResolver,
    SignInLinkResolver,
    SignInResolver,
    SignUpResolver,
    StaffResolver,
  ],
})
export class AccountsFeature {}
