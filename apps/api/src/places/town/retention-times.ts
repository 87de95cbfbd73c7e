// How long the town keeps what it knows about people.
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';

/**
 * GDPR, Article 5 (1) e: no longer than needed. A month after a date there is nothing left to ask; a log that is to find
 * out misuse serves some months, and beyond two years it is a file on colleagues.
 */
const BOUNDS = {
  contactDays: { least: 1, most: 30 },
  auditMonths: { least: 3, most: 24 },
} as const;

const { contactDays, auditMonths } = BOUNDS;

@ObjectType({ description: 'How long the town keeps what it knows about people.' })
@InputType('RetentionTimesInput', { description: 'How long names and addresses are kept.' })
export class RetentionTimes {
  @Field(() => Int, {
    description: 'Days after its date until the contact of a booking for an engagement is deleted, 1 to 30.',
  })
  @Min(contactDays.least)
  @Max(contactDays.most)
  engagementDays: number;

  @Field(() => Int, { description: 'The same for a consultation.' })
  @Min(contactDays.least)
  @Max(contactDays.most)
  consultationDays: number;

  @Field(() => Int, { description: 'The same for a gathering.' })
  @Min(contactDays.least)
  @Max(contactDays.most)
  gatheringDays: number;

  @Field(() => Int, { description: 'Months until an entry of the log is deleted, 3 to 24.' })
  @Min(auditMonths.least)
  @Max(auditMonths.most)
  auditMonths: number;
}

/** Customs of the field, until the town says otherwise. */
export const usualRetention: RetentionTimes = {
  engagementDays: 30,
  consultationDays: 2,
  gatheringDays: 30,
  auditMonths: 12,
};
