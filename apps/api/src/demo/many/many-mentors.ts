/** Digitalmentoren for a demo town that is made large: teams of a venue who share three sessions, at three times of the day. */
import type { Mentor } from '../../mentors/mentor.entity.ts';
import { Device, Worry } from '../../offers/offer-terms.ts';
import { newId } from '../../platform/ids.ts';
import { guestNames } from '../content/guests.ts';
import { Chance } from './chance.ts';
import { kindOf } from './kind-of.ts';

/** Of so many offers about three are consultations. */
const NUMBERS_OF_TEAM = 30;
const TEAM = 3;
/** Apart by more than the longest session, so that nobody is in two places at once whatever the days are. */
const HOURS_OF_TURN = [[8, 9], [13], [17]] as const;

interface Team {
  readonly venueId: string;
  readonly mentors: readonly Mentor[];
}

export interface ManySession extends Team {
  /** One of these it starts in, by the town's clock. */
  readonly hours: readonly number[];
}

export class ManyMentors {
  private readonly teams = new Map<string, Team>();
  private unsaved: Mentor[] = [];

  constructor(
    private readonly seed: number,
    private readonly venueIds: readonly string[],
  ) {}

  /** Who is in the sessions of the consultation with this number, and when. */
  sessionOf(number: number): ManySession {
    const first = number - (number % NUMBERS_OF_TEAM);
    const before = Array.from({ length: number - first }, (_, offset) => first + offset);
    const turn = before.filter((each) => kindOf(new Chance(this.seed, each)) === 'CONSULTATION').length;
    const { venueId, mentors } = this.team(first, Math.floor(turn / HOURS_OF_TURN.length));
    const size = 1 + new Chance(this.seed, number, first).below(TEAM);
    return { venueId, mentors: mentors.slice(0, size), hours: HOURS_OF_TURN[turn % HOURS_OF_TURN.length]! };
  }

  /** Those who came up since it was asked last; they must be stored before their sessions. */
  takeNew(): Mentor[] {
    const taken = this.unsaved;
    this.unsaved = [];
    return taken;
  }

  private team(first: number, part: number): Team {
    const key = `${first} ${part}`;
    const known = this.teams.get(key);
    if (known) return known;
    const chance = new Chance(this.seed, first, part, TEAM);
    const venueId = chance.oneOf(this.venueIds);
    const team = { venueId, mentors: Array.from({ length: TEAM }, () => aMentor(chance, venueId)) };
    this.teams.set(key, team);
    this.unsaved.push(...team.mentors);
    return team;
  }
}

function aMentor(chance: Chance, venueId: string): Mentor {
  return {
    id: newId(),
    name: chance.oneOf(guestNames),
    worries: Object.values(Worry).filter(() => chance.percent(60)),
    devices: Object.values(Device).filter(() => chance.percent(70)),
    languages: chance.percent(30) ? ['de', chance.oneOf(['tr', 'en', 'uk', 'ar'])] : ['de'],
    hoursAWeek: chance.percent(50) ? 2 + chance.below(8) : null,
    venueIds: chance.percent(90) ? [venueId] : [],
    endedAt: null,
  };
}
