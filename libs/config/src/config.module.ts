import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Config } from './config.js';
import { loadConfig } from './load-config.js';

/** Hands `Config` to everybody. Read from the process unless the app was given one. */
@Global()
@Module({
  providers: [{ provide: Config, useFactory: (): Config => loadConfig(process.env) }],
  exports: [Config],
})
export class ConfigModule {
  static with(config: Config): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: Config, useValue: config }], exports: [Config] };
  }
}
