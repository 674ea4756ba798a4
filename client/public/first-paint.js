// Stands before the styles, so that nobody sees a bright flash in the dark or small letters first. Everything else
// about looks is in src/app/look.ts.
try {
  const look = JSON.parse(localStorage.getItem('pc.look') ?? '{}');
  const page = document.documentElement;
  if (look.theme === 'light' || look.theme === 'dark') page.dataset.theme = look.theme;
  if (look.textSize > 100) page.dataset.text = String(look.textSize);
  if (look.language) page.lang = look.language;
} catch {
  // Storage is switched off: as the device is set, then.
}
