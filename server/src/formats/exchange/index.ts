import { bratFormat } from './brat';
import { spacyFormat } from './spacy';
import type { ExchangeFormat } from './types';
import { uimaCasFormat } from './uimaCas';
import { webAnnotationFormat } from './webAnnotation';

/** The formats that annotations come from and go to. */
export const EXCHANGE_FORMATS: readonly ExchangeFormat[] = [
  bratFormat,
  webAnnotationFormat,
  spacyFormat,
  uimaCasFormat,
];
