import { DirectoryModule } from '@ketnoi/directory/module';
import { Module } from '@nestjs/common';
import { FiguresResolver } from './figures.resolver.js';
import { GapsFile } from './gaps-file.js';

@Module({ imports: [DirectoryModule], providers: [FiguresResolver, GapsFile] })
export class FiguresFeature {}
