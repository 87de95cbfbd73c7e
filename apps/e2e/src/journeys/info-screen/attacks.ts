/** Texts that would be more than text wherever somebody reads them as markup, and what they would have left behind. */
import type { Player } from './a-player.ts';

/** Elements, handlers, ends of attributes and of elements, an address, and what a second reading would make of it. */
export const EVIL = [
  `<img src=x onerror="window.taken=1"><script>window.taken=1</script>`,
  `"'><mark onmouseover='window.taken=1'>`,
  `" onfocus="window.taken=1" autofocus x="`,
  `</title></style></textarea><svg onload=window.taken=1>`,
  `&lt;mark&gt;&#60;mark&#62;{{7*7}}`,
  `javascript:window.taken=1`,
].join('');

/** What came of attacks in the page and its screens: a script that ran, and elements that no text may become. */
export const harmDone = (player: Player): Promise<string[]> =>
  player.call(() => {
    const roots: ParentNode[] = [document];
    for (const screen of Array.from(document.querySelectorAll('mitnand-screen')))
      roots.push(screen.shadowRoot!);
    const done = 'taken' in window ? ['a script ran'] : [];
    for (const root of roots)
      for (const element of Array.from(root.querySelectorAll('*'))) {
        const isOurs = !element.matches(
          'mark, iframe, object, embed, script:not([src]), img[src="x"], [autofocus]',
        );
        const attributes = Array.from(element.attributes);
        const isCalm = attributes.every(
          ({ name, value }) =>
            !/^on/i.test(name) && !(/^(href|src)$/.test(name) && /^\s*javascript:/i.test(value)),
        );
        if (!isOurs || !isCalm) done.push(element.outerHTML.slice(0, 200));
      }
    return done;
  });
