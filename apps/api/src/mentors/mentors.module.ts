// Who helps at consultations, and when.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Mentoring } from '../offers/posting/mentoring.ts';
import { PlacesModule } from '../places/places.module.ts';
import { Mentor } from './mentor.entity.ts';
import { MentorsService } from './mentors.service.ts';
import { UnmetWish } from './wishes/unmet-wish.entity.ts';
import { UnmetWishes } from './wishes/unmet-wishes.ts';
import { UnmetWishesResolver } from './wishes/unmet-wishes.resolver.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Mentor, UnmetWish]), PlacesModule],
  providers: [
    MentorsService,
    { provide: Mentoring, useExisting: MentorsService },
    UnmetWishes,
    UnmetWishesResolver,
  ],
  exports: [MentorsService],
})
export class MentorsModule {}
