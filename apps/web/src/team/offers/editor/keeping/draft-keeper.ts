// Keeps what is typed: sends it when the hand rests, remembers it here while the line is down, and stops when somebody else
// has saved meanwhile, so that nothing is overwritten unseen.
import type { Refusal } from '@mitnand/api-client/refusal';
import { isSame } from '../../meanwhile/differences.ts';

/** What the keeper knows of how it stands. */
export type Keeping =
  | { is: 'saved' | 'unsaved' | 'saving' }
  /** Not sent, but remembered on this device; `lost` when not even that was possible. */
  | { is: 'kept'; refusal: Refusal; lost: boolean }
  /** Somebody else has saved; nothing is sent until it is settled. */
  | { is: 'meanwhile' }
  /** Refused for what is in it, or for good. */
  | { is: 'refused'; refusal: Refusal };

export interface DraftKeeperOptions<Form> {
  version: number;
  /** What the API has; null when it has nothing yet. */
  saved: Form | null;
  /** Sends a form that follows this version; tells the new version, or why not. */
  send: (
    form: Form,
    version: number,
  ) => Promise<{ version: number; refusal?: undefined } | { refusal: Refusal }>;
  /** Remembers on this device what is not saved (null: forgets it); false when that is not possible. */
  remember: (unsaved: { form: Form; version: number; saved: Form | null } | null) => boolean;
  onChange: (keeping: Keeping) => void;
}

/** Milliseconds the hand has to rest. */
const REST = 1_200;
/** Until it is tried again without being asked. */
const PATIENCE = 10_000;

export class DraftKeeper<Form extends object> {
  private form: Form | null = null;
  private version: number;
  private saved: Form | null;
  private keeping: Keeping = { is: 'saved' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<boolean> | null = null;

  constructor(private readonly options: DraftKeeperOptions<Form>) {
    this.version = options.version;
    this.saved = options.saved;
  }

  /** What somebody sees now; it is sent when nothing more comes for a moment. */
  changed(form: Form): void {
    this.form = form;
    if (this.keeping.is === 'meanwhile') return void this.remember();
    if (this.isSaved) return;
    if (this.keeping.is !== 'saving') this.now({ is: 'unsaved' });
    this.sendIn(REST);
  }

  /** Sends at once; true when everything is saved then. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.sending) await this.sending;
    if (this.keeping.is === 'meanwhile') return false;
    if (this.isSaved) return true;
    this.sending = this.send();
    const sent = await this.sending;
    return sent && this.isSaved;
  }

  /** Before the page goes: remembers what is not saved. False when it would be lost. */
  leave(): boolean {
    return this.isSaved || this.remember();
  }

  /** The version that was saved last, and what it held. */
  get base(): { version: number; saved: Form | null } {
    return { version: this.version, saved: this.saved };
  }

  /** The API has this now: after publishing, or when two versions were made one. */
  follow(version: number, saved: Form): void {
    this.version = version;
    this.saved = saved;
    this.form ??= saved;
    this.now({ is: this.isSaved ? 'saved' : 'unsaved' });
    if (!this.isSaved) this.sendIn(0);
    else this.options.remember(null);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private get isSaved(): boolean {
    return this.form === null || (this.saved !== null && isSame(this.form, this.saved));
  }

  private sendIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async send(): Promise<boolean> {
    const form = this.form!;
    this.now({ is: 'saving' });
    const answer = await this.options.send(form, this.version);
    this.sending = null;
    if (answer.refusal) return this.refused(answer.refusal);
    this.version = answer.version;
    this.saved = form;
    if (this.isSaved) this.options.remember(null);
    else this.sendIn(REST);
    this.now({ is: this.isSaved ? 'saved' : 'unsaved' });
    return true;
  }

  private refused(refusal: Refusal): false {
    const remembered = this.remember();
    if (refusal.code === 'CHANGED_MEANWHILE') this.now({ is: 'meanwhile' });
    else if (refusal.uncertain || refusal.code === 'RATE_LIMITED' || refusal.code === 'SIGN_IN_NEEDED') {
      this.now({ is: 'kept', refusal, lost: !remembered });
      if (refusal.code !== 'SIGN_IN_NEEDED') this.sendIn(PATIENCE);
    } else this.now({ is: 'refused', refusal });
    return false;
  }

  private remember(): boolean {
    return this.options.remember({ form: this.form!, version: this.version, saved: this.saved });
  }

  private now(keeping: Keeping): void {
    this.keeping = keeping;
    this.options.onChange(keeping);
  }
}
