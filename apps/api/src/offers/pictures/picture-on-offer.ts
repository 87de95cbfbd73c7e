// A picture as pages show it, with its words.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Localised } from '../../places/localised.ts';
import { pictureAddress } from '../../pictures/picture-address.ts';
import type { Picture } from '../../pictures/picture.entity.ts';

@ObjectType('Picture', { description: 'The picture of an offer or a slide.' })
export class PictureOnOffer {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => String, { description: 'Address of a file that fits into 640 pixels.' })
  url640: string;

  @Field(() => String, { description: 'Address of a file that fits into 1,280 pixels.' })
  url1280: string;

  @Field(() => Int, { description: 'Pixels of the larger file.' })
  width: number;

  @Field(() => Int, { description: 'Pixels of the larger file.' })
  height: number;

  @Field(() => String, { description: 'What it shows, for people who don’t see it.' })
  alternativeText: string;

  /** With its words in the first of the languages that has some. */
  static of({ id, width, height }: Picture, words: Localised, languages: readonly string[]): PictureOnOffer {
    const said = languages.map((language) => words[language]).find((text) => text);
    const files = { url640: pictureAddress(id, 640), url1280: pictureAddress(id, 1280) };
    return { id, width, height, ...files, alternativeText: said ?? Object.values(words)[0] ?? '' };
  }
}
