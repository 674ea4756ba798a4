/**
 * Keeps a page that is as high as the window above the keyboard of a phone. Where the browser shrinks the page by itself
 * (`interactive-widget=resizes-content`) there is nothing to do; WebKit only moves the page away under its keyboard.
 * The height of what is left is put into `--window`. Zooming in is left alone.
 */
export function fitAboveKeyboard(): () => void {
  const view = window.visualViewport;
  if (!view) return () => undefined;
  const root = document.documentElement;
  const fit = () => {
    const covered = window.innerHeight - view.height;
    if (view.scale > 1.01 || covered < 60) return root.style.removeProperty('--window');
    root.style.setProperty('--window', `${Math.round(view.height)}px`);
    // The page was pushed up to show the field; now it fits without that.
    window.scrollTo(0, 0);
  };
  fit();
  view.addEventListener('resize', fit);
  return () => {
    view.removeEventListener('resize', fit);
    root.style.removeProperty('--window');
  };
}
