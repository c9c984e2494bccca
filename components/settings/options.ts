import type { SiteRule } from '@/lib/core/settings/site-rule';
import type { Option } from './Choice';

/** What can be chosen for one site. */
export const SITE_RULES: readonly Option<SiteRule | 'default'>[] = [
  { value: 'default', label: 'siteDefault' },
  { value: 'always', label: 'siteAlways' },
  { value: 'never', label: 'siteNever' },
];
