import { useAnnotation } from './annotation-store';
import { useReader } from './reader-context';

/** A short text in the reader's script, without readings: for the outline and the line under the title. */
export function ShownText({ name, text }: { readonly name: string; readonly text: string }) {
  const { store } = useReader();
  const annotated = useAnnotation(store, name);
  return <>{annotated ? annotated.tokens.map((token) => token.shown).join('') : text}</>;
}
