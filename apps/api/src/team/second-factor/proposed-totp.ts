// A secret for an authenticator app, before a code has proved that the app holds it.
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A secret for an authenticator app, another one each time it is asked for.' })
export class ProposedTotp {
  @Field(() => String, { description: 'The secret in Base32, to be typed.' })
  secret: string;

  @Field(() => String, { description: 'The same as otpauth:// URI, for a QR code.' })
  url: string;

  @Field(() => String, {
    description: 'The secret sealed for whoever asked, to be sent back with a code of it.',
  })
  setup: string;
}
