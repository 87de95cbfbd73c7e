// How an office is reached, the same in the contact of the town and in its imprint.
import { applyDecorators } from '@nestjs/common';
import { Field } from '@nestjs/graphql';
import { IsEmail, Length, Matches, MaxLength } from 'class-validator';
import { PHONE } from '../phone.ts';

export const PhoneField = () =>
  applyDecorators(
    Field(() => String, { description: 'Telephone number, as people dial it in Germany.' }),
    Matches(PHONE),
  );

export const EmailField = () =>
  applyDecorators(
    Field(() => String, { description: 'E-mail address.' }),
    IsEmail(),
    MaxLength(200),
  );

export const PostalAddressField = () =>
  applyDecorators(
    Field(() => String, { description: 'Postal address, lines separated by line feeds.' }),
    Length(1, 500),
  );
