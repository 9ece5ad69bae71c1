/**
 * outreachlint for Node and browsers: reads a message the way its recipient will. Nothing here touches files, the
 * network or the clock; what does is `outreachlint/node`.
 */
export { type AddressOf, addressOf } from './analysis/address/address-of.ts';
export { rewriteAddress } from './analysis/rewrite/rewrite-address.ts';
export type { RewriteTarget } from './analysis/rewrite/types.ts';
export type { Config, ConfigOverride, RuleSetting } from './config/types.ts';
export { createLinter } from './lint/linter.ts';
export type { Linter, LinterOptions, TeamRules } from './lint/types.ts';
export type { Context } from './model/context.ts';
export type { Diagnostic, FileResult } from './model/diagnostic.ts';
export { UserError } from './model/user-error.ts';
