import { DirectoryModule } from '@ketnoi/directory/module';
import { Module } from '@nestjs/common';
import { FiguresResolver } from './figures.resolver.js';

@Module({ imports: [DirectoryModule], providers: [FiguresResolver] })
export class FiguresFeature {}
