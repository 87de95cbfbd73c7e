// The few things a town must say before anything can be offered.
import { Field, InputType } from '@nestjs/graphql';
import { IsEmail, IsIn, Length, Matches, MaxLength } from 'class-validator';
import { FEDERAL_STATES } from '../places/town/federal-states.ts';
import { PHONE } from '../places/phone.ts';

@InputType({ description: 'What a town must say before anything can be offered.' })
export class SetUpTownInput {
  @Field(() => String, { description: 'Name of the town.' })
  @Length(1, 80)
  name: string;

  @Field(() => String, { description: 'Federal state, as BW.' })
  @IsIn(FEDERAL_STATES)
  federalState: string;

  @Field(() => String, { description: 'Telephone number people reach the team at.' })
  @Matches(PHONE)
  phone: string;

  @Field(() => String, { description: 'E-mail address of the team.' })
  @IsEmail()
  @MaxLength(200)
  email: string;

  @Field(() => String, { description: 'Name of the first venue, as written at the door.' })
  @Length(1, 200)
  venueName: string;

  @Field(() => String, { description: 'The part of town it lies in.' })
  @Length(1, 200)
  districtName: string;

  @Field(() => String, { description: 'Street and house number of the venue.' })
  @Length(1, 200)
  street: string;

  @Field(() => String, { description: 'Its postal code, five digits.' })
  @Matches(/^\d{5}$/)
  postalCode: string;
}
