// Hands a link on as the device can: its own way of sharing, else the clipboard.
import { copyText, type Copied } from '../../shared/page/copy-text.ts';

/** What became of it is said; null when the device shared it, or when whoever asked thought better of it. */
export async function shareLink(link: { title: string; url: string }): Promise<Copied | null> {
  if ('share' in navigator) {
    try {
      await navigator.share(link);
      return null;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return null;
    }
  }
  return copyText(link.url);
}
