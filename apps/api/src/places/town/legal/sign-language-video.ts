// The town's video in sign language. A file of the town's own is played on the page; one that lies elsewhere is a link.
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Matches, MaxLength } from 'class-validator';

/** A path of this site, or an address by https. */
const VIDEO = /^(\/(?!\/)[^\s\\]+|https:\/\/[^\s/\\]+\.[^\s\\]+)?$/;
/** Captions are read by the page, so they must lie here. */
const CAPTIONS = /^(\/(?!\/)[^\s\\]+)?$/;

@ObjectType({ description: 'A video in German Sign Language about these pages.' })
@InputType('SignLanguageVideoInput', { description: 'The video; an empty address takes it away.' })
export class SignLanguageVideo {
  @Field(() => String, {
    description:
      'A path of this site, as `/dateien/dgs.mp4`, that is played on the page; or an address by https that is a link.',
  })
  @MaxLength(500)
  @Matches(VIDEO)
  videoUrl: string;

  @Field(() => String, { description: 'Path of its captions (WebVTT, German) on this site; empty without.' })
  @MaxLength(500)
  @Matches(CAPTIONS)
  captionsUrl: string;

  @Field(() => String, { description: 'What the video says, in German; lines separated by line feeds.' })
  @MaxLength(10_000)
  transcript: string;
}
