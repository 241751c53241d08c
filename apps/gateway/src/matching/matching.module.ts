import { DirectoryModule } from '@ketnoi/directory/module';
import { MeetingsModule } from '@ketnoi/meetings/module';
import { Module } from '@nestjs/common';
import { EditedWordsResolver } from './edited-words.resolver.js';
import {
  LacksResolver,
  NearMissTextResolver,
  OpenQuestionTextResolver,
  UnmetDemandTextResolver,
} from './lacks.resolver.js';
import { LiveScores } from './live-scores.js';
import { LiveScoresResolver } from './live-scores.resolver.js';
import { CompanyQuestionTextResolver, QuestionsResolver } from './questions.resolver.js';
import { UnmetDemandFile } from './unmet-demand-file.js';
import { WarmFairs } from './warm-fairs.js';
import { TriedListEdgesResolver, WhatIfResolver } from './what-if.resolver.js';
import { WordsFile } from './words-file.js';
import { ReadingNoticeTextResolver, WordsResolver } from './words.resolver.js';

@Module({
  imports: [DirectoryModule, MeetingsModule],
  providers: [
    EditedWordsResolver,
    LacksResolver,
    LiveScores,
    LiveScoresResolver,
    NearMissTextResolver,
    OpenQuestionTextResolver,
    CompanyQuestionTextResolver,
    QuestionsResolver,
    ReadingNoticeTextResolver,
    TriedListEdgesResolver,
    UnmetDemandFile,
    UnmetDemandTextResolver,
    WarmFairs,
    WhatIfResolver,
    WordsFile,
    WordsResolver,
  ],
})
export class MatchingFeature {}
