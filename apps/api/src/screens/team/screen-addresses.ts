// Where a screen is found, and what to copy to hang it up.
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a screen is found; all under the town’s own address.' })
export class ScreenAddresses {
  @Field(() => String, {
    description: 'A page for a player that shows nothing else, also after a start without a line.',
  })
  player: string;

  @Field(() => String, { description: 'The same without a script, for old players.' })
  page: string;

  @Field(() => String, { description: 'The same as plain text, 40 columns.' })
  text: string;

  @Field(() => String, { description: 'What players ask for.' })
  document: string;

  @Field(() => String, { description: 'Three lines of HTML that are a whole page with the screen.' })
  lines: string;
}

export function screenAddresses(publicUrl: string, key: string): ScreenAddresses {
  const page = `${publicUrl}/screen/${key}`;
  return {
    player: `${page}/player`,
    page,
    text: `${page}.txt`,
    document: `${publicUrl}/screens/${key}.json`,
    lines: [
      '<!doctype html><meta charset="utf-8"><title>Mitnand</title>',
      `<script async src="${publicUrl}/mitnand-screen.js"></script>`,
      `<body style="margin:0"><mitnand-screen key="${key}"></mitnand-screen>`,
    ].join('\n'),
  };
}
