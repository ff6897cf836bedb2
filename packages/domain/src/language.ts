/** The two languages the plan is answered in; Chinese is the official one. */
export type Language = 'zh' | 'en';

/** One wording in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}
