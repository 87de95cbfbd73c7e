// Ways out that are no links, such as signing out: whoever has something unsaved is asked before.

const LEAVING = 'mitnand:leaving';
type Going = () => void | Promise<void>;

/** Goes, unless a page asks first; then that page goes when it may. */
export function leaveBy(go: Going): void {
  if (dispatchEvent(new CustomEvent(LEAVING, { cancelable: true, detail: go }))) void go();
}

/** Nobody goes by such a way without the page's leave. @returns what ends it */
export function askBeforeLeaving(ask: (go: Going) => void): () => void {
  const leaving = (event: Event) => {
    event.preventDefault();
    ask((event as CustomEvent<Going>).detail);
  };
  addEventListener(LEAVING, leaving);
  return () => removeEventListener(LEAVING, leaving);
}
