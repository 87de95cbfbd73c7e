// How long the town keeps what it knows about people.
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';

/**
 * GDPR, Article 5 (1) e: no longer than needed. A month after a date there is nothing left to ask; a log that is to find
 * out misuse serves some months, and beyond two years it is a file on colleagues, as are the names of those who left. A
 * draft may rest for a season; an invitation outlives its link, so that it can be renewed; an enquiry leaves room
 * to ask again after the answer.
 */
const BOUNDS = {
  contactDays: { least: 1, most: 30 },
  auditMonths: { least: 3, most: 24 },
  staffMonths: { least: 1, most: 24 },
  invitationDays: { least: 8, most: 90 },
  draftMonths: { least: 1, most: 24 },
  enquiryDays: { least: 1, most: 90 },
} as const;

const { contactDays, auditMonths, staffMonths, invitationDays, draftMonths, enquiryDays } = BOUNDS;

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

  @Field(() => Int, {
    description:
      'Months until the name and address of somebody who stopped working here are deleted, 1 to 24.',
  })
  @Min(staffMonths.least)
  @Max(staffMonths.most)
  staffMonths: number;

  @Field(() => Int, {
    description:
      'Days until somebody who was invited and never came in is deleted, 8 to 90; open links are waited for.',
  })
  @Min(invitationDays.least)
  @Max(invitationDays.most)
  invitationDays: number;

  @Field(() => Int, {
    description: 'Months without an edit until a draft that was never public is deleted, 1 to 24.',
  })
  @Min(draftMonths.least)
  @Max(draftMonths.most)
  draftMonths: number;

  @Field(() => Int, {
    description: 'Days after an enquiry was dealt with until it is deleted, 1 to 90.',
  })
  @Min(enquiryDays.least)
  @Max(enquiryDays.most)
  enquiryDays: number;
}

/** Customs of the field, until the town says otherwise. */
const usual: RetentionTimes = {
  engagementDays: 30,
  consultationDays: 2,
  gatheringDays: 30,
  auditMonths: 12,
  staffMonths: 12,
  invitationDays: 30,
  draftMonths: 6,
  enquiryDays: 30,
};

/** What the town has chosen; the usual times for whatever it never was asked. */
export function retentionOf(
  town: { readonly retention: Partial<RetentionTimes> | null } | null,
): RetentionTimes {
  return { ...usual, ...town?.retention };
}
