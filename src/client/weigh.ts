/** Brings the form for weights of one's own to life: when a reader comes near it, or at once where the address carries weights. */
const start = (): void => void import('./weights.ts');
const form = document.querySelector('.own-weights');

if (new URL(location.href).searchParams.has('w')) start();
else if (form) {
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      start();
    },
    { rootMargin: '100%' },
  );
  observer.observe(form);
}
