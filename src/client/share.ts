/** The buttons that pass a page on. Where a phone has no list of its own to choose from, the address goes on the clipboard. */
import { copy } from './clipboard.ts';

const bar = document.querySelector('.share');
const told = bar?.querySelector('output');
const code = bar?.querySelector('details');
const url = code?.querySelector('code')?.textContent ?? location.href;

async function put(done: string | undefined): Promise<void> {
  const isCopied = await copy(url);
  if (told) told.textContent = (isCopied ? done : told.dataset['refused']) ?? '';
  // The address stands beside the code.
  if (!isCopied && code) code.open = true;
}

/** Whoever closes the phone's list without a choice wants nothing else to happen. */
const send = (): Promise<void> => navigator.share({ title: document.title, url }).catch(() => undefined);

bar?.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  if (target.value === 'print') print();
  else if (target.value === 'send' && 'share' in navigator) void send();
  else void put(target.dataset['done']);
});
