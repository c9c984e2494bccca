import { Choice, type Option } from '@/components/settings/Choice';
import type { HskEdition } from '@/lib/core/dictionary/model';
import type { WordsView } from '@/lib/core/words/search';
import { type MessageKey, t } from '@/lib/platform/i18n';

interface WordsFiltersProps {
  readonly view: WordsView;
  readonly edition: HskEdition;
  readonly onChange: (part: Partial<WordsView>) => void;
}

const STATUSES: readonly Option<WordsView['status']>[] = [
  { value: 'all', label: 'allWords' },
  { value: 'learning', label: 'learning' },
  { value: 'known', label: 'known' },
];

const ORDERS: readonly (readonly [WordsView['order'], MessageKey])[] = [
  ['added', 'orderAdded'],
  ['pinyin', 'orderPinyin'],
  ['status', 'orderStatus'],
  ['level', 'orderLevel'],
];

const LEVELS = [1, 2, 3, 4, 5, 6, 7] as const;

/** What of the list is shown, and in which order. */
export function WordsFilters({ view, edition, onChange }: WordsFiltersProps) {
  return (
    <div class="filters">
      <Choice
        name="status"
        label="status"
        showLabel={false}
        options={STATUSES}
        value={view.status}
        onChange={(status) => onChange({ status })}
      />
      <label>
        {t('filterLevel')}{' '}
        <select
          name="level"
          value={String(view.level)}
          onChange={({ currentTarget: { value } }) =>
            onChange({
              ...view,
              level: value === 'all' || value === 'none' ? value : Number(value),
            })
          }
        >
          <option value="all">{t('allWords')}</option>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {t('hskLevel', level === 7 ? '7–9' : level, edition)}
            </option>
          ))}
          <option value="none">{t('noLevel')}</option>
        </select>
      </label>
      <label>
        {t('order')}{' '}
        <select
          name="order"
          value={view.order}
          onChange={({ currentTarget: { value } }) => {
            const found = ORDERS.find(([order]) => order === value);
            if (found) onChange({ order: found[0] });
          }}
        >
          {ORDERS.map(([order, label]) => (
            <option key={order} value={order}>
              {t(label)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
