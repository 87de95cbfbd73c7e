/** Answers for guests' pages, kept for seconds: forgotten with every change. */
import { Injectable } from '@nestjs/common';
import { ChangeNotices } from '../live/change-notices.ts';
import { KeptAnswers } from './kept-answers.ts';

/** What changes with time alone (a date that begins) and a notice that was lost show after this. */
const KEPT_FOR_MS = 5_000;
export const MOST_BYTES = 8 * 1024 * 1024;

@Injectable()
export class AnswerMemory extends KeptAnswers {
  constructor(notices: ChangeNotices) {
    super({ mostBytes: MOST_BYTES, keptForMs: KEPT_FOR_MS });
    notices.onChange(() => this.forget());
  }
}
