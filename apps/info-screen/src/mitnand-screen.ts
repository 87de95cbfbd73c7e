/** `<mitnand-screen>`: the coming dates of a place as a poster, or of an organisation or district as a list. */
import type { ScreenDocument } from './screen-document.ts';

class MitnandScreen extends HTMLElement {
  private shown: ScreenDocument | null = null;

  get document(): ScreenDocument | null {
    return this.shown;
  }

  set document(document: ScreenDocument | null) {
    this.shown = document;
    const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
    root.textContent = document && document.entries.map((entry) => entry.texts.de!.title).join(' · ');
  }
}

customElements.define('mitnand-screen', MitnandScreen);
