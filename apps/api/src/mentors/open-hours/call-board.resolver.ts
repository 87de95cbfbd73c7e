// The board of a venue, for whoever knows its address.
import { Args, Context, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { CallBoard } from './call-board.ts';
import { CallBoards } from './call-boards.ts';

const KEY = { type: () => String, description: 'Of the board’s address, `/aufruf/<key>`.' };

@Public()
@Resolver()
export class CallBoardResolver {
  constructor(private readonly boards: CallBoards) {}

  @Query(() => CallBoard, {
    description: 'Who is called at a venue: numbers and tables only. Errors: NOT_FOUND.',
  })
  callBoard(
    @Args('key', KEY) key: string,
    @Context() { language, reply }: RequestContext,
  ): Promise<CallBoard> {
    reply?.header('cache-control', 'no-store');
    return this.boards.see(key, language);
  }

  @Subscription(() => CallBoard, {
    description: 'The board as it is, then anew whenever somebody is called or let in. Errors: NOT_FOUND.',
    resolve: (board: CallBoard) => board,
  })
  callBoardChanged(
    @Args('key', KEY) key: string,
    @Context() { language, signal }: RequestContext,
  ): Promise<AsyncGenerator<CallBoard, void, void>> {
    return this.boards.watch(key, language, signal);
  }
}
