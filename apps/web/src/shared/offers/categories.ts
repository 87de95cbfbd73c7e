// The topics of offers, the most common first.
import type { Category } from '@mitnand/api-client/types';

export const categories: Category[] = [
  ...(['SOCIAL', 'OLD_AGE', 'CHILDREN', 'COMPANIONSHIP', 'DIGITAL', 'LEISURE', 'CULTURE', 'SPORT'] as const),
  ...([
    'ENVIRONMENT',
    'EDUCATION',
    'SCHOOL',
    'HEALTH',
    'DIVERSITY',
    'CRAFTS',
    'ORGANISING',
    'CIVIC',
  ] as const),
  ...(['DISABILITY', 'POVERTY', 'RELIGION', 'RESCUE', 'POLITICS', 'PROFESSIONAL', 'JUSTICE'] as const),
];
