/** The button beside a letter: it is there where a script runs, and says what became of the copy. */
import { copy } from './clipboard.ts';

/** Until the button says again what it does. */
const shown = 2000;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const { copied = '', refused = '' } = button.dataset;
  const label = button.textContent;
  const letter = button.parentElement?.querySelector('pre');
  button.hidden = false;
  button.addEventListener('click', () => {
    void copy(letter?.textContent ?? '').then((done) => {
      button.textContent = done ? copied : refused;
      setTimeout(() => (button.textContent = label), shown);
    });
  });
}
