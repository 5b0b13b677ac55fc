/** Waits so many milliseconds, or until the browser says that it has a line again. */
export function lineOr(wait: number): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const go = () => {
      over.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(go, wait);
    window.addEventListener("online", go, { signal: over.signal });
  });
}
