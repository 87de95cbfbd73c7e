// What a kiosk's page asks and says about its own device; the cookie says which that is.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { OwnKiosk } from '../own-kiosk.ts';
import { KioskDevices } from './kiosk-devices.ts';
import { KiosksToTry } from './kiosks-to-try.ts';
import { ShownKiosks } from './shown-kiosks.ts';

@Public()
@Resolver()
export class OwnKioskResolver {
  constructor(
    private readonly devices: KioskDevices,
    private readonly shown: ShownKiosks,
    private readonly toTry: KiosksToTry,
  ) {}

  @Query(() => OwnKiosk, {
    nullable: true,
    description: 'The kiosk this browser is enrolled as; null for any other, and for one that was revoked.',
  })
  async ownKiosk(@Context() context: RequestContext): Promise<OwnKiosk | null> {
    return this.shown.own(await this.devices.own(context), context);
  }

  @Mutation(() => OwnKiosk, {
    description:
      'Makes this browser the kiosk of a one-time code, which is used up then. Errors: WRONG_KIOSK_CODE for one that ' +
      'was used, is older than 15 minutes, or never was one; RATE_LIMITED.',
  })
  async enrolKiosk(
    @Args('code', { description: 'Eight digits; spaces and dashes are ignored.' }) code: string,
    @Context() context: RequestContext,
  ): Promise<OwnKiosk> {
    const kiosk = await this.devices.enrol(code, context);
    return (await this.shown.own(kiosk, context))!;
  }

  @Query(() => Boolean, { description: 'Whether `tryKiosk` may be called: in the demo.' })
  mayTryKiosk(): boolean {
    return this.toTry.areThere;
  }

  @Mutation(() => OwnKiosk, {
    description:
      'Makes this browser a new kiosk at the venue with the most mentors, without a code; for whoever tries the demo out. ' +
      'Errors: FORBIDDEN anywhere else; RATE_LIMITED.',
  })
  async tryKiosk(@Context() context: RequestContext): Promise<OwnKiosk> {
    return (await this.shown.own(await this.toTry.become(context), context))!;
  }

  @Mutation(() => OwnKiosk, {
    nullable: true,
    description: 'Says that the kiosk is there, every 20 seconds; null for a browser that is none any more.',
  })
  async kioskAlive(@Context() context: RequestContext): Promise<OwnKiosk | null> {
    return this.shown.own(await this.devices.alive(context), context);
  }

  @Mutation(() => OwnKiosk, {
    nullable: true,
    description: 'Locks the kiosk for cleaning, for three minutes; null for a browser that is none.',
  })
  async lockOwnKiosk(@Context() context: RequestContext): Promise<OwnKiosk | null> {
    return this.shown.own(await this.devices.lock(context), context);
  }

  @Mutation(() => OwnKiosk, {
    nullable: true,
    description:
      'Ends a lock that was set on the device; null for a browser that is none. Errors: FORBIDDEN for a lock of the team’s.',
  })
  async unlockOwnKiosk(@Context() context: RequestContext): Promise<OwnKiosk | null> {
    return this.shown.own(await this.devices.unlock(context), context);
  }
}
