import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { EditedPavilionResolver } from './edited-pavilion.resolver.js';
import { GroupOrderProblemResolver } from './group-order.type.js';
import { GroupOrdersResolver } from './group-orders.resolver.js';
import { MovesResolver } from './moves.resolver.js';
import { PavilionFile } from './pavilion-file.js';
import { PavilionsResolver } from './pavilions.resolver.js';
import { RedrawResolver } from './redraw.resolver.js';
import { SharingResolver } from './sharing.resolver.js';
import { SwapsResolver } from './swaps.resolver.js';

@Module({
  imports: [BoothAllocationModule],
  providers: [
    EditedPavilionResolver,
    GroupOrderProblemResolver,
    GroupOrdersResolver,
    MovesResolver,
    PavilionFile,
    PavilionsResolver,
    RedrawResolver,
    SharingResolver,
    SwapsResolver,
  ],
})
export class BoothMovesFeature {}
