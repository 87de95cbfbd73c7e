// What one may post for: organisations, venues and mentors, and oneself as the contact.
import {
  PostingChoicesDocument,
  type PostingChoicesQuery,
} from '@mitnand/api-client/operations/posting-choices';
import { useQuery } from '../../../shared/page/useQuery.ts';

export type PostingChoices = PostingChoicesQuery['postingChoices'];

/** While they are on their way. */
export const noChoices: PostingChoices = {
  organisations: [],
  venues: [],
  usualOrganisations: [],
  mentors: [],
  name: '',
  email: null,
};

export function usePostingChoices(): PostingChoices {
  return useQuery(PostingChoicesDocument, {}).data?.postingChoices ?? noChoices;
}

/** Why they did not come, and how to ask for them again. */
export function useMissingChoices() {
  const { data, refusal, refresh } = useQuery(PostingChoicesDocument, {});
  return { refusal: data ? undefined : refusal, refresh };
}
