// What one may answer when a place is booked, wherever that is: topics, devices, and how a contact looks.
import type { Device, Worry } from '@mitnand/api-client/types';

export const worries: Worry[] = [
  ...(['SET_UP', 'MESSAGING', 'PHOTOS', 'WIFI', 'PASSWORDS'] as const),
  ...(['EMAIL', 'APPS', 'TICKETS', 'FORMS', 'SAFETY'] as const),
];
export const devices: Device[] = ['ANDROID', 'IPHONE', 'TABLET', 'PC', 'OTHER'];

export const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
export const phoneShape = /^(?=(?:\D*\d){6,})[+\d][\d\s()/.-]*$/;
