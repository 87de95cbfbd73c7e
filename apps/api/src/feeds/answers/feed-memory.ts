// Feeds and parts of the sitemap as bytes. They have memories of their own, so that no calendar drives out what guests' pages ask for.
import { Injectable } from '@nestjs/common';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { KeptAnswers } from '../../platform/stored/kept-answers.ts';

const MIB = 1024 * 1024;
/** As long as what guests' pages ask for: what changes with time alone shows after this. */
const FEEDS = { mostBytes: 8 * MIB, keptForMs: 5_000 };
/** Packed, those of 200,000 offers are half of it. Search engines may keep a part for an hour, so nobody waits for this. */
const SITEMAP = { mostBytes: 16 * MIB, keptForMs: 10 * 60_000 };

@Injectable()
export class FeedMemory {
  /** Forgotten with every change. */
  readonly feeds = new KeptAnswers(FEEDS);
  /** Whatever changes: made anew each few minutes at most. */
  readonly sitemap = new KeptAnswers(SITEMAP);

  constructor(notices: ChangeNotices) {
    notices.onChange(() => this.feeds.forget());
  }

  /** In bytes, about. */
  get bytes(): number {
    return this.feeds.bytes + this.sitemap.bytes;
  }

  forget(): void {
    this.feeds.forget();
    this.sitemap.forget();
  }
}
