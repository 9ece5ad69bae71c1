import { NOTICE_NAMES, POSTAL_ADDRESSES } from '../languages/postal.ts';
import { fold } from '../text/fold.ts';
import { senderOf } from './sender.ts';
import type { Analysis, Sentence } from './types.ts';

/** What a law may ask a message to tell its reader. */
export const NOTICES = [
  'sender',
  'address',
  'opt-out',
  'objection',
  'source',
  'privacy',
  'commercial',
] as const;
export type Notice = (typeof NOTICES)[number];

/** The legal forms whose letters must give details that we can cite. */
export type LegalForm = 'gmbh' | 'ag' | 'eg' | 'ek';

/** What letters of firms must give. */
export type LetterDetail = 'seat' | 'court' | 'number' | 'director' | 'board' | 'supervisor';

const DETAILS: Readonly<Record<LegalForm, readonly LetterDetail[]>> = {
  gmbh: ['seat', 'court', 'number', 'director'],
  ag: ['seat', 'court', 'number', 'board', 'supervisor'],
  eg: ['seat', 'court', 'number', 'board'],
  ek: ['seat', 'court', 'number'],
};

const DETAIL_SIGNALS: Readonly<Record<LetterDetail, string>> = {
  seat: 'legal-seat',
  court: 'legal-register-court',
  number: 'legal-register-number',
  director: 'legal-director',
  board: 'legal-board',
  supervisor: 'legal-supervisor',
};

const shows = (analysis: Analysis, signal: string) => analysis.matches(`signal:${signal}`).length > 0;

/** Where a sender puts his own name and firm. */
const isBelow = ({ zone }: Sentence) => zone === 'signature' || zone === 'footer';

/** Links and merge fields whose names say where they lead. */
function leadsTo({ passages }: Analysis, name: RegExp): boolean {
  return passages.some(({ tokens }) =>
    tokens.some(
      ({ kind, raw }) => (kind === 'field' || kind === 'url' || kind === 'email') && name.test(raw),
    ),
  );
}

/** Is it said who writes, by first and last name or by the firm? A first name alone could be anybody. */
function namesSender(analysis: Analysis): boolean {
  if (analysis.context.signature === 'appended') return true;
  const { name, hasCompany } = senderOf(analysis);
  return name === 'full' || hasCompany;
}

/** Is there a postal address, in whatever country's form? */
function givesAddress(analysis: Analysis): boolean {
  if (leadsTo(analysis, NOTICE_NAMES.address)) return true;
  return analysis.passages.some(({ segment }) => POSTAL_ADDRESSES.some((shape) => shape.test(segment.text)));
}

/** Does the message tell it? */
export function hasNotice(analysis: Analysis, notice: Notice): boolean {
  switch (notice) {
    case 'sender':
      return namesSender(analysis);
    case 'address':
      return givesAddress(analysis);
    case 'opt-out':
      return shows(analysis, 'legal-opt-out') || leadsTo(analysis, NOTICE_NAMES.optOut);
    case 'objection':
      return shows(analysis, 'legal-objection');
    case 'source':
      return shows(analysis, 'legal-source');
    case 'privacy':
      return shows(analysis, 'legal-privacy') || leadsTo(analysis, NOTICE_NAMES.privacy);
    case 'commercial': {
      const { pitching, trading, offering } = analysis.outreach.selling;
      return pitching.size + trading.size + offering.size > 0 || shows(analysis, 'legal-commercial');
    }
  }
}

/** The sender's legal form, from the context or from what stands below the text; undefined for forms we can't cite. */
export function legalFormOf(analysis: Analysis): LegalForm | undefined {
  const company = fold(analysis.context.sender?.company ?? '');
  const own = (form: string) =>
    analysis.matches(`signal:legal-form-${form}`).some(({ sentence }) => isBelow(sentence));
  if (own('other') || /\b(?:kg|ohg|gbr|se|ltd|inc|llc)\b/.test(company)) return undefined;
  if (own('gmbh') || /\b(?:g?gmbh|ug)\b/.test(company)) return 'gmbh';
  if (own('ag') || /\bag$/.test(company)) return 'ag';
  if (own('ek') || /\be\.\s?k\b/.test(company)) return 'ek';
  return own('eg') || /\beg$/.test(company) ? 'eg' : undefined;
}

/** Which details the letters of a firm of this form must give, and this one doesn't. */
export function missingDetails(analysis: Analysis, form: LegalForm): readonly LetterDetail[] {
  return DETAILS[form].filter((detail) => !shows(analysis, DETAIL_SIGNALS[detail]));
}
