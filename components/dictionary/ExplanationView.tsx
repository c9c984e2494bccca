import type { Explanation } from '@/lib/core/dictionary/model';
import { interfaceLanguage } from '@/lib/platform/i18n';

/** What a number or a date comes to, in the reader's own figures. */
export function ExplanationView({ explanation }: { readonly explanation: Explanation }) {
  return (
    <p class="explanation">
      <span lang="zh">{explanation.text}</span> = <b>{meaningOf(explanation)}</b>
    </p>
  );
}

function meaningOf(explanation: Explanation): string {
  const language = interfaceLanguage();
  // One part in a million is more than texts give, and hides what binary fractions add.
  const figures = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  switch (explanation.kind) {
    case 'number':
      return figures.format(explanation.value);
    case 'percentage':
      return `${figures.format(explanation.value)} %`;
    case 'fraction':
      return `${figures.format(explanation.numerator)}/${figures.format(explanation.denominator)}`;
    case 'date':
      return dateIn(language, explanation);
  }
}

function dateIn(
  language: string,
  { year, month, day }: Extract<Explanation, { kind: 'date' }>,
): string {
  const date = new Date(0);
  // A leap year, so that 29 February without a year stays what it is.
  date.setUTCFullYear(year ?? 2000, (month ?? 1) - 1, day ?? 1);
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    ...(year === null ? {} : { year: 'numeric' }),
    ...(month === null ? {} : { month: 'long' }),
    ...(day === null ? {} : { day: 'numeric' }),
    ...(year === null || day === null ? {} : { weekday: 'long' }),
  }).format(date);
}
