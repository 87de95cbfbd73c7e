// Mentors who can't come, and who comes instead.
import { Module } from '@nestjs/common';
import { BookingsModule } from '../../bookings/bookings.module.ts';
import { MessagesModule } from '../../messages/messages.module.ts';
import { PlacesModule } from '../../places/places.module.ts';
import { AbsenceResolver, AbsentBookingResolver } from './absence.resolver.ts';
import { Absences } from './absences.service.ts';
import { ComeBack } from './come-back.ts';
import { OwnSession } from './own-session.ts';

@Module({
  imports: [BookingsModule, MessagesModule, PlacesModule],
  providers: [Absences, ComeBack, OwnSession, AbsenceResolver, AbsentBookingResolver],
  exports: [Absences, ComeBack, OwnSession],
})
export class AbsenceModule {}
