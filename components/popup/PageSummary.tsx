import type { PageDescription } from '@/lib/core/page-description';
import type { SiteRule } from '@/lib/core/settings/site-rule';
import { type MessageKey, t } from '@/lib/platform/i18n';
import { REPAIRS } from './repairs';

interface PageSummaryProps {
  readonly page: PageDescription | null;
  readonly rule: SiteRule | null;
}

/** Words for what detection takes a page for. */
const KINDS: Readonly<Record<string, MessageKey>> = {
  forum: 'kindForum',
  home: 'kindHome',
  list: 'kindList',
  product: 'kindProduct',
  search: 'kindSearch',
};

/** Words for why; codes that speak for an article have none, for nobody asks why it was opened. */
const REASONS: Readonly<Record<string, MessageKey>> = {
  'few-sentences': 'reasonFewSentences',
  'many-links': 'reasonManyLinks',
  'no-body': 'reasonNoBody',
  'not-chinese': 'reasonNotChinese',
  'not-html': 'reasonNotHtml',
  'too-short': 'reasonTooShort',
};

/** What was found on this page, or why nothing was opened. */
export function PageSummary({ page, rule }: PageSummaryProps) {
  if (!page) return <p data-part="verdict">{t('verdictUnreachable')}</p>;
  if (page.confidence === 'none') {
    return (
      <div data-part="verdict">
        <p>{t(KINDS[page.kind] ?? 'verdictNone')}</p>
        {page.reasons.map((reason) => {
          const words = REASONS[reason];
          return words && <p key={reason}>{t(words)}</p>;
        })}
      </div>
    );
  }
  return (
    <div data-part="verdict">
      <p>{t(rule === 'never' ? 'verdictNever' : verdictOf(page))}</p>
      <p class="title" lang="zh">
        {page.title}
      </p>
      {page.article && <p>{t('sectionCount', page.article.sections)}</p>}
      {page.article?.repairs.map(({ rule, count }) => {
        const words = REPAIRS[rule];
        return words && <p key={rule}>{t(words, count)}</p>;
      })}
    </div>
  );
}

function verdictOf(page: PageDescription): MessageKey {
  return page.confidence === 'open' ? 'verdictArticle' : 'verdictMaybe';
}
