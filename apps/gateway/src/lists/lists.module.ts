import { AccountsModule } from '@ketnoi/accounts/module';
import { DirectoryModule } from '@ketnoi/directory/module';
import { Module } from '@nestjs/common';
import { CompaniesFile } from './companies-file.js';
import { EditedFirmsResolver } from './edited-firms.resolver.js';
import { EditedGroupsResolver } from './edited-groups.resolver.js';
import { EditedInvitationsResolver } from './edited-invitations.resolver.js';
import { EditedLinksResolver } from './edited-links.resolver.js';
import { EditedPeopleResolver } from './edited-people.resolver.js';
import { GroupsFile } from './groups-file.js';
import { InvitationsFile } from './invitations-file.js';
import { LinksFile } from './links-file.js';
import { PeopleFile } from './people-file.js';

@Module({
  imports: [AccountsModule, DirectoryModule],
  providers: [
    CompaniesFile,
    EditedFirmsResolver,
    EditedGroupsResolver,
    EditedInvitationsResolver,
    EditedLinksResolver,
    EditedPeopleResolver,
    GroupsFile,
    InvitationsFile,
    LinksFile,
    PeopleFile,
  ],
})
export class ListsFeature {}
