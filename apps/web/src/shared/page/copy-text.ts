// Puts a text where it can be pasted from.

export type Copied = 'copied' | 'failed';

/** Never throws: some browsers have no clipboard, some people refuse it. */
export async function copyText(text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
