import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ExportKinds } from './export-kinds.js';
import { ExportsController } from './exports.controller.js';

@Module({ imports: [DiscoveryModule], controllers: [ExportsController], providers: [ExportKinds] })
export class ExportsModule {}
