import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { ExportFile } from './export-file.js';

/** All kinds of files there are, found among the providers of every feature. Two of one kind refuse to start. */
@Injectable()
export class ExportKinds implements OnModuleInit {
  private readonly byKind = new Map<string, ExportFile>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!(instance instanceof ExportFile)) continue;
      const same = this.byKind.get(instance.kind);
      if (same && same !== instance)
        throw new Error(`${same.constructor.name} and ${instance.constructor.name} both make files ${instance.kind}`);
      this.byKind.set(instance.kind, instance);
    }
  }

  find(kind: string): ExportFile | null {
    return this.byKind.get(kind) ?? null;
  }
}
