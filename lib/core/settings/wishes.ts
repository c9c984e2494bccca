import type { AnnotationOptions } from '@/lib/core/annotation/model';
import type { UserReading } from '@/lib/core/reading/model';
import type { Settings } from './schema';

/** What the settings, and the reader's own readings, ask of the engines. */
export function annotationOptionsOf(
  settings: Settings,
  own: readonly UserReading[],
): AnnotationOptions {
  const { script, region, vocabulary, spelling } = settings;
  return {
    target: script === 'page' ? null : { script, region, vocabulary, spelling },
    quotationMarks: settings.quotationMarks,
    protectedPhrases: settings.protectedPhrases,
    pronunciation: settings.pronunciation,
    own,
  };
}
