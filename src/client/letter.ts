/** The button that copies the letter. Where copying is refused, the letter is selected, ready to be copied by hand. */
import { copy } from './clipboard.ts';

const letter = document.querySelector('.letter');
const text = letter?.querySelector('pre');
const button = letter?.querySelector<HTMLButtonElement>('.copy button');
const told = letter?.querySelector('output');

async function put({ done, refused }: DOMStringMap): Promise<void> {
  const isCopied = await copy(text?.textContent ?? '');
  if (!isCopied && text) getSelection()?.selectAllChildren(text);
  if (told) told.textContent = (isCopied ? done : refused) ?? '';
}

button?.addEventListener('click', () => void put(button.dataset));
