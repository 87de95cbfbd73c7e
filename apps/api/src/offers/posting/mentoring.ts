/** What posting asks of the room that knows the mentors; `mentors` builds on this room and answers. */
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import type { PlannedSlot } from '../series.entity.ts';
import type { Mode } from '../offer-terms.ts';
import type { NewDate } from './add-dates.ts';

export interface WantedSession {
  readonly minutes: number;
  readonly slotMinutes: number;
  readonly mode: `${Mode}`;
  readonly mentorIds: readonly string[];
}

export interface Limits {
  /** IANA, of the town: weeks are counted in it. */
  readonly zone: string;
  /** More hours a week, or another venue, than a mentor wants. */
  readonly beyondLimit: boolean;
}

export interface NamedMentor {
  readonly id: string;
  readonly name: string;
}

/** Provided once, by `mentors`. */
export abstract class Mentoring {
  /** The slots of a session; its mentors neither stop nor unlearn anything until the transaction ends. @throws DomainError BAD_INPUT */
  abstract planSession(session: WantedSession, entities: EntityManager): Promise<PlannedSlot[]>;

  /** Refuses new dates as staffing in the rota would. @throws DomainError MENTOR_BUSY, MENTOR_HOURS, MENTOR_ELSEWHERE */
  abstract mayStaff(entities: EntityManager, dates: readonly NewDate[], limits: Limits): Promise<void>;

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
