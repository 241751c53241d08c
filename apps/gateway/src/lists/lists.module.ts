import { DirectoryModule } from '@ketnoi/directory/module';
import { Module } from '@nestjs/common';
import { CompaniesFile } from './companies-file.js';
import { EditedFirmsResolver } from './edited-firms.resolver.js';

@Module({ imports: [DirectoryModule], providers: [CompaniesFile, EditedFirmsResolver] })
export class ListsFeature {}
