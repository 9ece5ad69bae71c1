export type * from '../model/rule.ts';
