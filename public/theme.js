// Runs before the page is painted, so that a chosen theme does not flash. Kept out of the bundle for that reason.
(() => {
  const root = document.documentElement;
  root.dataset.scripts = '';
  // Room for results is kept on a search page that was opened with a question.
  if (location.search) root.dataset.asked = '';
  try {
    const chosen = localStorage.getItem('cairn:theme');
    if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
  } catch {
    // Storage is closed to us: the system's theme holds.
  }
})();
