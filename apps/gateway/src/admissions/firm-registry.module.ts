import { FirmRegistry } from '@ketnoi/accounts';
import { DirectoryModule } from '@ketnoi/directory/module';
import { Global, Module } from '@nestjs/common';
import { DirectoryFirmRegistry } from './directory-firm-registry.js';

/** Answers the port by which accounts ask the directory. */
@Global()
@Module({
  imports: [DirectoryModule],
  providers: [{ provide: FirmRegistry, useClass: DirectoryFirmRegistry }],
  exports: [FirmRegistry],
})
export class FirmRegistryModule {}
