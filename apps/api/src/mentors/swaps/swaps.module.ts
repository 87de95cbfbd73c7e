// Mentors swap sessions, with consent.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PreviewsModule } from '../../messages/previews/previews.module.ts';
import { MessagesModule } from '../../messages/messages.module.ts';
import { BookingsModule } from '../../bookings/bookings.module.ts';
import { PlacesModule } from '../../places/places.module.ts';
import { AbsenceModule } from '../absence/absence.module.ts';
import { MentorSwap } from './mentor-swap.entity.ts';
import { SwapList } from './swap-list.ts';
import { SwapPartners } from './swap-partners.ts';
import { SwapsResolver } from './swaps.resolver.ts';
import { Swaps } from './swaps.service.ts';
import { SweepSwaps } from './telling/sweep-swaps.ts';
import { SwapLetter } from './telling/swap-letter.entity.ts';
import { SwapMessages } from './telling/swap-messages.ts';
import { SwapsToTell } from './telling/swaps-to-tell.ts';
import { SwapToTellResolver, TodaySwapsResolver } from './telling/swaps-to-tell.resolver.ts';

@Module({
  imports: [
    TypeOrmModule.forFeature([MentorSwap, SwapLetter]),
    MessagesModule,
    PreviewsModule,
    BookingsModule,
    PlacesModule,
    AbsenceModule,
  ],
  providers: [
    Swaps,
    SwapList,
    SwapPartners,
    SwapsResolver,
    SwapMessages,
    SweepSwaps,
    SwapsToTell,
    TodaySwapsResolver,
    SwapToTellResolver,
  ],
  exports: [Swaps],
})
export class SwapsModule {}
