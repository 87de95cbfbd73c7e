// What help somebody looks for, as every question about mentors' times takes it.
import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional, Matches } from 'class-validator';
import { Device, Worry } from '../../offer-terms.ts';

const LANGUAGE = /^[a-z]{2,3}$/;

@ArgsType()
export class WantedHelp {
  @Field(() => Worry, { nullable: true, description: 'What help is wanted with.' })
  worry?: Worry | null;

  @Field(() => Device, { nullable: true, description: 'The device it is about.' })
  device?: Device | null;

  @Field(() => String, { nullable: true, description: 'Language to be spoken, ISO 639-1.' })
  @IsOptional()
  @Matches(LANGUAGE)
  spokenLanguage?: string | null;
}
