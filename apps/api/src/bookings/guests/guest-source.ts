// Where a guest's request comes from, for limits and for the channel of a booking: a device of the town's, or a network.
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { BookingChannel } from '../booking-terms.ts';

/** Provided once, by `kiosks`, which builds on this room. */
export abstract class Kiosks {
  /** Id of the enrolled device that asks; null for any other browser. */
  abstract kioskOf(guest: Pick<RequestContext, 'reply'>): Promise<string | null>;
}

export interface GuestSource {
  readonly channel: BookingChannel.WEB | BookingChannel.KIOSK;
  /** Whom limits count: the device, behind which one after the other stands, else the network. */
  readonly key: string;
  /** The visit to our pages; null on a device, whose page stays open for weeks. */
  readonly visitKey: string | null;
}

export type AskingGuest = Pick<RequestContext, 'reply' | 'sourceKey' | 'visitKey'>;

@Injectable()
export class GuestSources {
  constructor(private readonly modules: ModuleRef) {}

  /** The browser's word for it counts nothing: its cookie is looked up each time. */
  async of(guest: AskingGuest): Promise<GuestSource> {
    const kioskId = await this.kiosks.kioskOf(guest);
    if (kioskId !== null) return { channel: BookingChannel.KIOSK, key: `kiosk ${kioskId}`, visitKey: null };
    return { channel: BookingChannel.WEB, key: guest.sourceKey, visitKey: guest.visitKey };
  }

  private get kiosks(): Kiosks {
    return this.modules.get(Kiosks, { strict: false });
  }
}
