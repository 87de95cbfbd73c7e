// The lines an organisation copies into its own website; docs/widgets.md explains each.

/** Whose dates a list shows. */
export interface ListOf {
  kind: 'organisation' | 'district';
  id: string;
  name: string;
}

/** What the element is told, to show this list. */
export function listAttributes({ kind, id }: ListOf, language: string): [name: string, value: string][] {
  return [
    ['form', 'list'],
    [kind, id],
    ['languages', language],
  ];
}

/** The list as a part of the page. `origin`: where this site is reached. */
export function scriptSnippet(origin: string, list: ListOf, language: string): string {
  const attributes = listAttributes(list, language).map(([name, value]) => ` ${name}="${value}"`);
  return [
    `<script src="${origin}/mitnand-screen.js" async></script>`,
    `<mitnand-screen${attributes.join('')}></mitnand-screen>`,
  ].join('\n');
}

/** The path of the page that is framed. */
export function framedPath({ kind, id }: ListOf, language: string): string {
  return `/embed/offers?${kind}=${id}&language=${language}`;
}

/** The list in a frame, which grows with it: believed is only what comes from that very frame, and only a number. */
export function frameSnippet(origin: string, list: ListOf, language: string): string {
  const address = inAttribute(origin + framedPath(list, language));
  return `<iframe src="${address}" title="${inAttribute(list.name)}" width="100%" height="480" frameborder="0"></iframe>
<script>
  addEventListener('message', function (event) {
    if (event.origin !== '${origin}' || !event.data || event.data.mitnand !== 'height') return;
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow !== event.source) return;
      frame.style.height = Math.min(Number(event.data.height) || 480, 20000) + 'px';
    });
  });
</script>`;
}

function inAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
