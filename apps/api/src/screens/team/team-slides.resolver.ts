// Slides of screens, for those who look after their venues.
import { Args, ArgsType, Field, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, IsUUID } from 'class-validator';
import { Audited } from '../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Screen } from '../screen.entity.ts';
import { SlideInput } from './slide-inputs.ts';
import { MOST_SLIDES, type SlideOrder, TeamSlides } from './team-slides.service.ts';

const ID_ARG = { type: () => ID, description: 'UUID of the slide.' };
const SCREEN_ARG = { type: () => ID, description: 'UUID of the screen.' };
const idOf = ({ id }: { id: string }) => id;

@ArgsType()
class OrderArguments implements SlideOrder {
  @Field(() => [ID], { description: 'UUIDs of its slides in the order one saw.' })
  @ArrayMaxSize(MOST_SLIDES)
  @IsUUID(undefined, { each: true })
  seen: string[];

  @Field(() => [ID], { description: 'The same in the order that is wanted.' })
  @ArrayMaxSize(MOST_SLIDES)
  @IsUUID(undefined, { each: true })
  wanted: string[];
}

@ForStaff(Role.TOWN_ADMIN, Role.QUARTIER_TEAM)
@Resolver()
export class TeamSlidesResolver {
  constructor(private readonly team: TeamSlides) {}

  @Audited('slide.save', idOf)
  @Mutation(() => Screen, {
    description:
      'Stores a slide, a new one behind the others; 50 at most. CHANGED_MEANWHILE, with the `version` to save upon next ' +
      'and the `name` of who was quicker. NOT_FOUND also when it was removed meanwhile. Errors besides: BAD_INPUT, with ' +
      '`most` and the field `slides` when there are too many.',
  })
  saveSlide(
    @Args('screenId', SCREEN_ARG) screenId: string,
    @Args('id', { type: () => ID, description: 'UUID, made by the caller for a new one.' }) id: string,
    @Args('version', { type: () => Int, description: 'The one it was written upon; 0 for a new one.' })
    version: number,
    @Args('slide', { description: 'What it says.' }) slide: SlideInput,
    @Acting() staff: Staff,
  ): Promise<Screen> {
    return this.team.save(staff, { screenId, id, version }, slide);
  }

  @Audited('slide.remove', idOf)
  @Mutation(() => Screen, {
    description: 'Takes a slide off its screen. Errors: NOT_FOUND, CHANGED_MEANWHILE as in `saveSlide`.',
  })
  removeSlide(
    @Args('id', ID_ARG) id: string,
    @Args('version', { type: () => Int, description: 'The one that was seen.' }) version: number,
    @Acting() staff: Staff,
  ): Promise<Screen> {
    return this.team.remove(staff, id, version);
  }

  @Audited('slide.restore', idOf)
  @Mutation(() => Screen, {
    description:
      'Takes that back within a day: it comes where it was. Errors: NOT_FOUND, BAD_INPUT as in `saveSlide`.',
  })
  restoreSlide(@Args('id', ID_ARG) id: string, @Acting() staff: Staff): Promise<Screen> {
    return this.team.restore(staff, id);
  }

  @Audited('screen.orderSlides', ({ screenId }: { screenId: string }) => screenId)
  @Mutation(() => Screen, {
    description:
      'Puts its slides in another order. Errors: CHANGED_MEANWHILE when they are not in the order that was seen, ' +
      'NOT_FOUND, BAD_INPUT.',
  })
  orderSlides(
    @Args('screenId', SCREEN_ARG) screenId: string,
    @Args() order: OrderArguments,
    @Acting() staff: Staff,
  ): Promise<Screen> {
    return this.team.order(staff, screenId, order);
  }
}
