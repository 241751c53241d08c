import { AccountsModule } from '@ketnoi/accounts/module';
import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { DirectoryModule } from '@ketnoi/directory/module';
import { MeetingsModule } from '@ketnoi/meetings/module';
import { Module } from '@nestjs/common';
import { ShareResolver } from './share.resolver.js';
import { SharedContents } from './shared-contents.js';

@Module({
  imports: [AccountsModule, BoothAllocationModule, DirectoryModule, MeetingsModule],
  providers: [SharedContents, ShareResolver],
})
export class ShareFeature {}
