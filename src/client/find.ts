/** Brings the finder when a reader first turns to it, and at once where the address asks for a unit. */
// A file of its own, by its address: an import that the bundler knows of would bring code of its own to every page.
import finder from './finder.ts?worker&url';

const form = document.querySelector<HTMLFormElement>('form.find');
/** Where the network fails, the next turn to it tries anew; meanwhile the form works as it is. */
const load = (): void =>
  void import(/* @vite-ignore */ finder).catch(() => form?.addEventListener('focusin', load, { once: true }));

form?.addEventListener('focusin', load, { once: true });
if (form?.dataset['asked'] !== undefined && location.search) load();

// Where the header has no room for the field, a link stands in its place: it opens the field over the header.
document.querySelector('.find-link')?.addEventListener('click', (event) => {
  if (!form) return;
  event.preventDefault();
  form.classList.add('open');
  form.querySelector('input')?.focus();
});
