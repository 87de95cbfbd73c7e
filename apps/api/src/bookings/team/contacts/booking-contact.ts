// Who made a booking, as the team sees it once it opened the contact.
import { Field, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../../platform/graphql/scalars.ts';

@ObjectType({ description: 'Who made a booking and how to reach them; each opening is noted.' })
export class BookingContact {
  @Field(() => String, { nullable: true, description: 'Name or nickname.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number, E.164.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the guardian of somebody under 18.' })
  guardianName: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number of the guardian, E.164.' })
  guardianPhone: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address of the guardian.' })
  guardianEmail: string | null;

  @Field(() => String, { nullable: true, description: 'What the person wanted to tell the team.' })
  message: string | null;

  @Field(() => CalendarDate, { description: 'Day after which it is deleted.' })
  storedUntil: Temporal.PlainDate;
}
