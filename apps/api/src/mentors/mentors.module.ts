// Who helps at consultations, and when.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Mentor } from './mentor.entity.ts';
import { MentorsService } from './mentors.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Mentor])],
  providers: [MentorsService],
  exports: [MentorsService],
})
export class MentorsModule {}
