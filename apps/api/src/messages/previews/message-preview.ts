// A letter as the team sees it before anybody gets one.
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What one kind of message says, with example data.' })
export class MessagePreview {
  @Field(() => String, { description: 'Its kind, as CONFIRMED; the same as what is told of a sent message.' })
  kind: string;

  @Field(() => String, {
    description: 'Language of its words. What the staff get is there in the languages of the console.',
  })
  language: string;

  @Field(() => String, { description: 'Subject of the mail.' })
  subject: string;

  @Field(() => String, { description: 'The mail as plain text.' })
  text: string;

  @Field(() => String, {
    description: 'The mail as a whole HTML document, without script or anything from elsewhere.',
  })
  html: string;

  @Field(() => String, { description: 'The same as a text message, at most 300 characters.' })
  sms: string;

  @Field(() => String, { nullable: true, description: 'The calendar file that comes along (RFC 5545).' })
  calendar: string | null;
}
