import { useEffect, useRef, useState } from 'preact/hooks';
import { createPaceMeter, type Stretch } from '@/lib/core/pace';

/** Measures the reading by its progress, and tells when the overlay closes how much was read in how long. */
export function usePace(
  characters: number,
  progress: number,
  onRead: (read: Stretch) => void,
): void {
  const [meter] = useState(() => createPaceMeter(characters));
  const tell = useRef(onRead);
  tell.current = onRead;
  useEffect(() => meter.at(progress, performance.now()), [meter, progress]);
  useEffect(() => () => tell.current(meter.read()), [meter]);
}
