// Who helps at consultations, and when.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BookingsModule } from '../bookings/bookings.module.ts';
import { OffersModule } from '../offers/offers.module.ts';
import { Mentoring } from '../offers/posting/mentoring.ts';
import { PlacesModule } from '../places/places.module.ts';
import { Mentor } from './mentor.entity.ts';
import { MentorsService } from './mentors.service.ts';
import { RotaResolver } from './rota/rota.resolver.ts';
import { RotaService } from './rota/rota.service.ts';
import {
  MentorBeyondResolver,
  MentorClashResolver,
  StaffedTalkResolver,
} from './staffing/staffing-fields.resolver.ts';
import { StaffingResolver } from './staffing/staffing.resolver.ts';
import { StaffingService } from './staffing/staffing.service.ts';
import { TeamMentorsResolver } from './team/team-mentors.resolver.ts';
import { TeamMentors } from './team/team-mentors.service.ts';
import { UnmetWish } from './wishes/unmet-wish.entity.ts';
import { UnmetWishes } from './wishes/unmet-wishes.ts';
import { UnmetWishesResolver } from './wishes/unmet-wishes.resolver.ts';
import { WishNumbersService } from './wishes/wish-numbers.ts';
import { WishNumbersResolver } from './wishes/wish-numbers.resolver.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Mentor, UnmetWish]), PlacesModule, OffersModule, BookingsModule],
  providers: [
    MentorsService,
    { provide: Mentoring, useExisting: MentorsService },
    TeamMentors,
    TeamMentorsResolver,
    StaffingService,
    StaffingResolver,
    StaffedTalkResolver,
    MentorClashResolver,
    MentorBeyondResolver,
    RotaService,
    RotaResolver,
    UnmetWishes,
    UnmetWishesResolver,
    WishNumbersService,
    WishNumbersResolver,
  ],
  exports: [MentorsService],
})
export class MentorsModule {}
