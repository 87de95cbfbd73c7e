// A mentor's own pages: the week, and the calendar that a phone subscribes to.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlacesModule } from '../../places/places.module.ts';
import { MentorCalendar } from '../calendar/mentor-calendar.entity.ts';
import { MentorCalendarController } from '../calendar/mentor-calendar.controller.ts';
import { MentorCalendarResolver } from '../calendar/mentor-calendar.resolver.ts';
import { MentorCalendars } from '../calendar/mentor-calendars.ts';
import { OwnWeekResolver } from './own-week.resolver.ts';
import { OwnWeeks } from './own-weeks.ts';

@Module({
  imports: [TypeOrmModule.forFeature([MentorCalendar]), PlacesModule],
  controllers: [MentorCalendarController],
  providers: [MentorCalendars, MentorCalendarResolver, OwnWeekResolver, OwnWeeks],
})
export class OwnModule {}
