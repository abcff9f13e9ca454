/** Opens the folds around the part of the page that the address names: not every browser does so by itself. */
function reveal(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let fold = named?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  named?.scrollIntoView();
}

if (location.hash) reveal();
addEventListener('hashchange', reveal);
