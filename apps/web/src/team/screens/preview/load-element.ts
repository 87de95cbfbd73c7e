// The element that runs on the screens, loaded from the own server once, when somebody looks at a preview.

/** What a preview sets on it; see docs/screens.md. */
export interface ScreenElement extends HTMLElement {
  document: unknown;
  paused: boolean;
}

let loading: Promise<void> | null = null;

export function loadElement(): Promise<void> {
  loading ??= new Promise<void>((resolve, reject) => {
    if (customElements.get('mitnand-screen')) return resolve();
    const script = document.createElement('script');
    script.src = '/mitnand-screen.js';
    script.onload = () => resolve();
    script.onerror = () => {
      loading = null;
      script.remove();
      reject(new Error('The element did not come.'));
    };
    document.head.append(script);
  });
  return loading;
}
