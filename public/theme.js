(() => {
  const { dataset } = document.documentElement;
  dataset.scripts = '';
  if (location.search) dataset.asked = '';
  try {
    const chosen = localStorage.getItem('cairn:theme');
    if (/^(light|dark)$/.test(chosen)) dataset.theme = chosen;
  } catch {
    // The system's theme holds.
  }
})();
