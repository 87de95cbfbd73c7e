// Reads aloud what it is given, can be stopped in the middle of a word, and knows whether somebody wants to be read to.
import { chooseVoice } from './choose-voice.ts';
import type { Passage } from './passages.ts';

/** A little slower than voices speak by themselves. */
const CALM = 0.9;

export interface Reading {
  /** Languages that a voice of this device speaks, as the voices name them. */
  voices: readonly SpeechSynthesisVoice[];
  speaking: boolean;
  /** Somebody asked to be read to, so the next page is read as well. */
  wanted: boolean;
}

const silent: Reading = { voices: [], speaking: false, wanted: false };

class Reader {
  private reading = silent;
  private readonly listeners = new Set<() => void>();
  private turn = 0;

  /** For React's `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    this.synthesis?.addEventListener('voiceschanged', this.noteVoices);
    this.noteVoices();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.synthesis?.removeEventListener('voiceschanged', this.noteVoices);
    };
  };
  readonly snapshot = () => this.reading;
  readonly serverSnapshot = () => silent;

  canRead(language: string): boolean {
    return chooseVoice(this.reading.voices, language) !== null;
  }

  /** Reads from the beginning, in place of whatever is being read; what no voice speaks is read by that of the page. */
  read(passages: readonly Passage[], pageLanguage: string): void {
    this.hush();
    const spoken = passages.flatMap(({ text, language }) => {
      const voice =
        chooseVoice(this.reading.voices, language) ?? chooseVoice(this.reading.voices, pageLanguage);
      return voice ? [{ text, voice }] : [];
    });
    if (spoken.length === 0 || !this.synthesis) return;
    const turn = ++this.turn;
    const end = () => {
      if (turn === this.turn) this.change({ speaking: false });
    };
    this.change({ speaking: true });
    spoken.forEach(({ text, voice }, i) => {
      const utterance = Object.assign(new SpeechSynthesisUtterance(text), {
        voice,
        lang: voice.lang,
        rate: CALM,
      });
      if (i === spoken.length - 1) utterance.onend = end;
      utterance.onerror = end;
      this.synthesis?.speak(utterance);
    });
  }

  want(wanted: boolean): void {
    this.change({ wanted });
  }

  /** In the middle of a word. */
  hush(): void {
    this.turn++;
    this.synthesis?.cancel();
    this.change({ speaking: false });
  }

  /** For the next person. */
  reset(): void {
    this.hush();
    this.change({ wanted: false });
  }

  private get synthesis(): SpeechSynthesis | undefined {
    return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  }

  private readonly noteVoices = () => {
    const voices = this.synthesis?.getVoices() ?? [];
    if (voices.length !== this.reading.voices.length) this.change({ voices });
  };

  private change(change: Partial<Reading>): void {
    const next = { ...this.reading, ...change };
    const same = (Object.keys(next) as (keyof Reading)[]).every((key) => next[key] === this.reading[key]);
    if (same) return;
    this.reading = next;
    this.listeners.forEach((listener) => listener());
  }
}

/** The device has one voice, so there is one reader. */
export const reader = new Reader();
