// Who helps at consultations, and when.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Mentoring } from '../offers/posting/mentoring.ts';
import { Mentor } from './mentor.entity.ts';
import { MentorsService } from './mentors.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Mentor])],
  providers: [MentorsService, { provide: Mentoring, useExisting: MentorsService }],
  exports: [MentorsService],
})
export class MentorsModule {}
