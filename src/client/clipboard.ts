/** Whether a text could be put on the clipboard: there is none without a secure connection, and it may be refused. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
