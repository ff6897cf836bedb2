/** The name of the sheet of explanations in templates: it is no register and needs no word when it is met again. */
export const EXPLANATIONS = '填写说明';

/** In a sheet without records: says that there are none, which an empty sheet does not. */
export const NO_RECORDS = '（本表无记录 No records）';
