/** Answering what people tell the town: how each operation is called. */
import { type Call, none } from './call.ts';
import type { Ground } from '../ground.ts';

const enquiry = async (ground: Ground) => ({ id: await ground.enquiry() });

export const enquiryCalls: Record<string, Call> = {
  teamEnquiries: { about: () => ({ first: 100 }) },
  enquiryCounts: { about: none },
  takeEnquiry: { about: enquiry },
  releaseEnquiry: { about: enquiry },
  noteEnquiry: { about: async (ground) => ({ ...(await enquiry(ground)), note: 'Angerufen' }) },
  closeEnquiry: { about: enquiry },
  reopenEnquiry: { about: enquiry },
  openEnquiryContact: { about: enquiry },
};
