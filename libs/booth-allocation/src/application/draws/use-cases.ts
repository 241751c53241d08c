import type { Type } from '@nestjs/common';
import { CarryOutDraw } from './carry-out-draw.js';
import { CreateDraw } from './create-draw.js';
import { DiscardDraw } from './discard-draw.js';
import { HandInWishes } from './hand-in-wishes.js';
import { ImportStandings } from './import-standings.js';
import { PublishDraw } from './publish-draw.js';
import { ReleaseDraw } from './release-draw.js';
import { SetDrawCall } from './set-draw-call.js';
import { SetStandings } from './set-standings.js';
import { ShowDraws } from './show-draws.js';
import { ShowWishes } from './show-wishes.js';
import { WithdrawWishes } from './withdraw-wishes.js';

/** What is done about draws, by those who may. */
export const DRAW_USE_CASES: Type<unknown>[] = [
  CarryOutDraw,
  CreateDraw,
  DiscardDraw,
  HandInWishes,
  ImportStandings,
  PublishDraw,
  ReleaseDraw,
  SetDrawCall,
  SetStandings,
  ShowDraws,
  ShowWishes,
  WithdrawWishes,
];
