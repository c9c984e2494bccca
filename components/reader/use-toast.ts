import { useEffect, useState } from 'preact/hooks';

/** Long enough to be read in passing. */
const SHOWN_MS = 2_000;

/** A few words that show for a moment; the same words again show anew. */
export function useToast(): readonly [words: string | null, say: (words: string) => void] {
  const [toast, setToast] = useState<{ readonly words: string } | null>(null);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  return [toast?.words ?? null, (words) => setToast({ words })];
}
