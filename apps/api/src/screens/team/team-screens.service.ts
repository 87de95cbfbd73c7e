// Screens as those who look after their venue work with them; who saves upon an old version is told.
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { Venue } from '../../places/venues/venue.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { changedMeanwhile } from '../../team/accounts/changed-meanwhile.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Screen } from '../screen.entity.ts';
import { ScreenOrientation, ScreenPartKind, ScreenTheme } from '../screen-terms.ts';
import type { AddScreenInput, ScreenInput } from './screen-inputs.ts';
import { newScreenKey } from './screen-key.ts';
import { ScreenSources } from './screen-sources.ts';
import { lockedScreen, within } from './screens-in-reach.ts';

/** What a screen is that nobody has said anything about: a large television in a foyer that shows all there is. */
export const usualScreen: Omit<ScreenInput, 'name'> = {
  languages: ['de'],
  theme: ScreenTheme.LIGHT,
  orientation: ScreenOrientation.AUTO,
  seconds: 12,
  distance: 3,
  diagonal: 55,
  districtIds: [],
  venueIds: [],
  kinds: [],
  organisationIds: [],
  parts: Object.values(ScreenPartKind).map((part) => ({ part, share: 1 })),
};

/** Revoked ones stay in the list for a while, for second thoughts. */
const KEPT_DAYS = 90;
/** A slide that was removed comes back by a tap; the day after nobody has the page open any more. */
const SLIDES_KEPT = { hours: 24 };

@Injectable()
export class TeamScreens {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly sources: ScreenSources,
  ) {}

  /** Those they look after, by venue and name; revoked ones are among them. */
  all(staff: Staff): Promise<Screen[]> {
    const order = { venueRow: { name: 'ASC' }, name: 'ASC', id: 'ASC' } as const;
    return this.dataSource
      .getRepository(Screen)
      .find({ where: within(staff), relations: { venueRow: true }, order });
  }

  one(staff: Staff, id: string): Promise<Screen | null> {
    return this.dataSource.getRepository(Screen).findOneBy({ ...within(staff), id });
  }

  /** @throws DomainError NOT_FOUND for a venue that is closed for good or another's, BAD_INPUT for a name that is taken */
  add(staff: Staff, { name, venueId }: AddScreenInput): Promise<Screen> {
    return this.transactions.run(async (entities) => {
      const open = { id: venueId, closedAt: IsNull() };
      if (!staff.mayLookAfter(venueId) || !(await entities.existsBy(Venue, open)))
        throw new DomainError('NOT_FOUND');
      const id = newId();
      const made = { id, venueId, key: newScreenKey(), addedAt: this.clock.now(), editedBy: staff.id };
      await entities.insert(Screen, { ...usualScreen, ...made, name: name.trim() });
      return entities.findOneByOrFail(Screen, { id });
    });
  }

  /**
   * Saves all its settings; saying what is so already is harmless.
   * @param version the one they were written upon
   * @throws DomainError CHANGED_MEANWHILE with their `version` and `name`; NOT_FOUND; BAD_INPUT with the field
   */
  async save(staff: Staff, id: string, version: number, input: ScreenInput): Promise<Screen> {
    const wanted = {
      ...input,
      name: input.name.trim(),
      parts: input.parts.map(({ part, share }) => ({ part, share })),
    };
    const stored = await this.one(staff, id);
    if (!stored) throw new DomainError('NOT_FOUND');
    await this.sources.refuseUnknown(input, stored);
    return this.transactions.run(async (entities) => {
      const screen = await lockedScreen(entities, staff, id);
      if (isDeepStrictEqual({ ...screen, ...wanted }, { ...screen })) return screen;
      if (screen.version !== version) throw await changedMeanwhile(entities, screen);
      const change = { ...wanted, version: version + 1, editedBy: staff.id };
      await entities.update(Screen, { id }, change);
      return Object.assign(screen, change);
    });
  }

  /** From now on its key opens nothing. @throws DomainError NOT_FOUND */
  revoke(staff: Staff, id: string): Promise<Screen> {
    const now = this.clock.now();
    return this.change(staff, id, ({ revokedAt }) => ({ revokedAt: revokedAt ?? now }));
  }

  /** Takes that back: its players go on by themselves. @throws DomainError NOT_FOUND */
  restore(staff: Staff, id: string): Promise<Screen> {
    return this.change(staff, id, () => ({ revokedAt: null }));
  }

  /** Another key in place of the one before, which opens nothing any more. @throws DomainError NOT_FOUND */
  renewKey(staff: Staff, id: string): Promise<Screen> {
    const unseen = { lastSeenAt: null, shownVersion: null, seenBy: null };
    return this.change(staff, id, () => ({ key: newScreenKey(), ...unseen }));
  }

  async forget(): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.query('DELETE FROM screen WHERE revoked_at < $1', [
      now.subtract({ hours: 24 * KEPT_DAYS }),
    ]);
    await this.dataSource.query('DELETE FROM screen_slide WHERE removed_at < $1', [
      now.subtract(SLIDES_KEPT),
    ]);
  }

  private change(staff: Staff, id: string, changed: (screen: Screen) => Partial<Screen>): Promise<Screen> {
    return this.transactions.run(async (entities) => {
      const screen = await lockedScreen(entities, staff, id);
      const change = changed(screen);
      await entities.update(Screen, { id }, change);
      return Object.assign(screen, change);
    });
  }
}
