// From the name of a picture (`start`, or an offer's number) to what stands in it; asked like any page, under the same rules.
import { LinkPictureDocument, type LinkPictureQuery } from '@mitnand/api-client/operations/link-picture';
import { chosenLanguage, originalLanguage } from '@mitnand/i18n/languages';
import type { Execute } from '../server/executing-fetch.ts';
import { loadTown } from '../server/town.ts';
import { pictureOfOffer, pictureOfSite } from './compose-picture.tsx';
import type { Picture } from './picture.ts';

export interface PictureRequest {
  name: string;
  /** Of the words; German for one the town has no page in. */
  language: string;
  /** Where the site is reached from outside, without a slash at its end. */
  origin: string;
  execute: Execute;
}

export const siteName = 'start';

/** Null when there is no such offer, or none for the public. Throws when the API does not answer. */
export async function findPicture({
  name,
  language,
  origin,
  execute,
}: PictureRequest): Promise<Picture | null> {
  const { languages } = await loadTown(execute, originalLanguage);
  const spoken = chosenLanguage([language], languages);
  const whose = { town: await loadTown(execute, spoken), language: spoken, origin };
  if (name === siteName) return pictureOfSite(whose);
  const { data, errors } = await execute(String(LinkPictureDocument), { number: name }, spoken);
  if (!data) throw new Error('The offer could not be read', { cause: errors });
  const { offer } = JSON.parse(JSON.stringify(data)) as LinkPictureQuery;
  return offer && pictureOfOffer(offer, name, whose);
}
