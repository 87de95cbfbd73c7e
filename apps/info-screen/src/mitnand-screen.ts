/** `<mitnand-screen>`: the coming dates of a place as a poster, or of an organisation or district as a list. */
import { dress } from './drawing/dress.ts';
import { runElement, type Running } from './run-element.ts';
import type { ScreenDocument } from './screen-document.ts';
import { LOOK_ATTRIBUTES } from './settings.ts';
import listStyles from './styles/list.css';
import screenStyles from './styles/screen.css';

const SOURCE_ATTRIBUTES = ['server', 'key', 'form', 'organisation', 'district'];

class MitnandScreen extends HTMLElement {
  // What is declared only costs nothing to load.
  declare private running?: Running | undefined;
  declare private given?: ScreenDocument | null;
  declare private held?: boolean;
  private dress = dress(this.attachShadow({ mode: 'open' }), screenStyles + listStyles);

  static get observedAttributes(): string[] {
    return [...SOURCE_ATTRIBUTES, ...LOOK_ATTRIBUTES];
  }

  connectedCallback(): void {
    // What a page has set before this script came.
    for (const name of ['document', 'paused'] as const) {
      if (!Object.keys(this).includes(name)) continue;
      const value = this[name] as never;
      delete (this as Partial<this>)[name];
      this[name] = value;
    }
    this.start();
  }

  disconnectedCallback(): void {
    if (this.running) this.running.end();
    this.running = undefined;
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.running || before === after) return;
    if (SOURCE_ATTRIBUTES.includes(name)) this.start();
    else this.running.look(true);
  }

  /** What is shown now, or null. Setting it shows this and asks no server; null asks again. */
  get document(): ScreenDocument | null {
    return this.running ? this.running.document() : this.given || null;
  }

  set document(document: ScreenDocument | null) {
    const wasGiven = this.given;
    this.given = document;
    if (!this.running) return;
    if (wasGiven && document) this.running.show(document);
    else this.start();
  }

  /** Whether pages stay until this is false again. */
  get paused(): boolean {
    return !!this.held;
  }

  set paused(paused: boolean) {
    this.held = paused;
    if (this.running) this.running.look();
  }

  private start(): void {
    this.disconnectedCallback();
    this.running = runElement(this, this.given || null, this.dress);
  }
}

if (!customElements.get('mitnand-screen')) customElements.define('mitnand-screen', MitnandScreen);
