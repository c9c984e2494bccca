/** Loads on first use and keeps what came; a failure is not kept: the next use tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    if (loaded) return loaded;
    const loading = load();
    loaded = loading;
    loading.catch(() => {
      loaded = null;
    });
    return loading;
  };
}

/** The same for something that has versions: it is loaded anew whenever `versionOf` answers another one. */
export function oncePerVersion<T>(
  versionOf: () => Promise<string>,
  load: () => Promise<T>,
): () => Promise<T> {
  let version: string | null = null;
  let current = once(load);
  return async () => {
    const wanted = await versionOf();
    if (wanted !== version) {
      version = wanted;
      current = once(load);
    }
    return current();
  };
}
