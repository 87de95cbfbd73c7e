// Mentors swap sessions, with consent.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BookingsModule } from '../../bookings/bookings.module.ts';
import { PlacesModule } from '../../places/places.module.ts';
import { AbsenceModule } from '../absence/absence.module.ts';
import { MentorSwap } from './mentor-swap.entity.ts';
import { SwapList } from './swap-list.ts';
import { SwapPartners } from './swap-partners.ts';
import { SwapsResolver } from './swaps.resolver.ts';
import { Swaps } from './swaps.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([MentorSwap]), BookingsModule, PlacesModule, AbsenceModule],
  providers: [Swaps, SwapList, SwapPartners, SwapsResolver],
  exports: [Swaps],
})
export class SwapsModule {}
