// The calendar that a phone subscribes to; programs that fetch it hold nothing but its address.
import { Controller, Get, Header, Param } from '@nestjs/common';
import { DomainError } from '../../platform/domain-error.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { MentorCalendars } from './mentor-calendars.ts';

@Public()
@Controller('calendar')
export class MentorCalendarController {
  constructor(private readonly calendars: MentorCalendars) {}

  /** `/calendar/mentor/<token>.ics`. @throws DomainError NOT_FOUND */
  @Get('mentor/:file')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  @Header('x-robots-tag', 'noindex')
  async calendar(@Param('file') file: string): Promise<string> {
    const text = file.endsWith('.ics') ? await this.calendars.feed(file.slice(0, -4)) : null;
    if (text === null) throw new DomainError('NOT_FOUND');
    return text;
  }
}
