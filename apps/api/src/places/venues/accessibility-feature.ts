// What a venue can offer to people with disabilities; only what somebody has seen on site is listed.
import { registerEnumType } from '@nestjs/graphql';

export enum AccessibilityFeature {
  STEP_FREE = 'STEP_FREE',
  LIFT = 'LIFT',
  ACCESSIBLE_TOILET = 'ACCESSIBLE_TOILET',
  ACCESSIBLE_PARKING = 'ACCESSIBLE_PARKING',
  INDUCTION_LOOP = 'INDUCTION_LOOP',
  SIGN_LANGUAGE = 'SIGN_LANGUAGE',
  GUIDE_DOG_WELCOME = 'GUIDE_DOG_WELCOME',
  TACTILE_GUIDANCE = 'TACTILE_GUIDANCE',
}

registerEnumType(AccessibilityFeature, {
  name: 'AccessibilityFeature',
  description: 'Something that makes a venue usable for people with disabilities.',
});
