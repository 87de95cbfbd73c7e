/** Hands on the screen of a kiosk, ears beside it, and eyes that look for what somebody left there. */
import { expect, type Locator, type Page } from '@playwright/test';

/** What is touched, and not pressed with a mouse. */
export async function tap(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).tap();
}

/** Presses keys of the screen one after the other; the same one again only when that can't be taken for a trembling finger. */
export async function typeOn(keys: Locator, text: string): Promise<void> {
  // Whatever was typed before may have ended so.
  let last = text[0];
  for (const letter of text) {
    const key = keys.getByRole('button', { name: letter, exact: true });
    if (letter === last) await longAfter(key);
    await key.tap();
    last = letter;
  }
}

/** Two touches at one place in one moment, however busy the machine is: the second meets what lies there after the first. */
export const touchTwiceAt = (target: Locator) =>
  target.evaluate(async (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2 };
    for (const detail of [1, 1]) {
      const touched = document.elementFromPoint(at.clientX, at.clientY)!;
      touched.dispatchEvent(new MouseEvent('click', { bubbles: true, detail, ...at }));
      // React shows what the first has done.
      await Promise.resolve();
    }
  });

/** In ms; more than `TREMBLES_MS` of the page. */
const MEANT = 300;

function longAfter(key: Locator): Promise<void> {
  return key.evaluate(async (_, meant) => {
    const begun = performance.now();
    while (performance.now() - begun < meant) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, MEANT);
}

/** Turns the pages of the neighbourhood until an offer is there, and opens it; `more` is what the button to the rest is called. */
export async function openOffer(page: Page, title: string, more = 'Weitere zeigen'): Promise<void> {
  const [offer, rest] = [page.getByRole('button', { name: title }), page.getByRole('button', { name: more })];
  for (;;) {
    await expect(offer.or(rest).first()).toBeVisible();
    if (await offer.isVisible()) return offer.tap();
    await rest.tap();
  }
}

/** What the device could tell about whoever stood there: the page with its fields, storage, caches, and its history. */
export function leftBehind(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const fields = [...document.querySelectorAll('input')].map(({ value }) => value);
    const kept = [sessionStorage, localStorage].map((storage) => JSON.stringify({ ...storage }));
    const cached: string[] = [];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys())
        cached.push(request.url, await (await (await caches.open(name)).match(request))!.text());
    const here = [location.href, JSON.stringify(history.state), document.title];
    return [document.documentElement.outerHTML, ...fields, ...kept, ...cached, ...here].join('\n');
  });
}

interface Said {
  text: string;
  lang: string;
}

/** A stand-in for the device's voice that notes what it is given to say. `voices` in place of those of a real device. */
export async function withVoices(
  page: Page,
  voices: { lang: string; localService: boolean }[],
): Promise<void> {
  await page.addInitScript((given) => {
    const said: unknown[] = [];
    const known = given.map((voice) => ({
      ...voice,
      name: voice.lang,
      voiceURI: voice.lang,
      default: false,
    }));
    class Utterance {
      lang = '';
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const speechSynthesis = {
      getVoices: () => known,
      speak: ({ text, lang }: Utterance) => void said.push({ text, lang }),
      cancel: () => void said.push({ text: '', lang: 'cancel' }),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speechSynthesis });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.assign(globalThis, { said });
  }, voices);
}

/** What was said since the last time it fell silent. */
export function lastSaid(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    const { said } = globalThis as unknown as { said: Said[] };
    return said.slice(said.findLastIndex(({ lang }) => lang === 'cancel') + 1);
  });
}
