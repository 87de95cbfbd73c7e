// Hands a link on as the device can: its own way of sharing, else the clipboard.

/** What became of it: `copied` and `failed` are said, the rest the device has shown itself. */
export type Shared = 'copied' | 'failed';

/** Null when the device shared it, or when whoever asked thought better of it. */
export async function shareLink(link: { title: string; url: string }): Promise<Shared | null> {
  if ('share' in navigator) {
    try {
      await navigator.share(link);
      return null;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return null;
    }
  }
  try {
    await navigator.clipboard.writeText(link.url);
    return 'copied';
  } catch {
    return 'failed';
  }
}
