/** What posting asks of the room that knows the mentors; `mentors` builds on this room and answers. */
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { PlannedSlot } from '../series.entity.ts';
import type { Mode } from '../offer-terms.ts';

export interface WantedSession {
  readonly minutes: number;
  readonly slotMinutes: number;
  readonly mode: `${Mode}`;
  readonly mentorIds: readonly string[];
}

export interface NamedMentor {
  readonly id: string;
  readonly name: string;
}

/** Provided once, by `mentors`. */
export abstract class Mentoring {
  /** The slots of a session. @throws DomainError BAD_INPUT */
  abstract planSession(session: WantedSession): Promise<PlannedSlot[]>;

  /** All mentors by name. */
  abstract all(): Promise<NamedMentor[]>;
}

@Injectable()
export class WhoMentors {
  constructor(private readonly modules: ModuleRef) {}

  get mentoring(): Mentoring {
    return this.modules.get(Mentoring, { strict: false });
  }
}
