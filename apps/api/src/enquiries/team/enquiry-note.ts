// A note about an enquiry, as colleagues leave it.
import { ArgsType, Field } from '@nestjs/graphql';
import { Length, Matches } from 'class-validator';
import { LINES } from '../../bookings/booking-inputs.ts';

@ArgsType()
export class EnquiryNote {
  @Field(() => String, { description: 'At most 2,000 characters; empty takes the note away.' })
  @Length(0, 2_000)
  @Matches(LINES)
  note: string;
}
