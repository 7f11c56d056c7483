export const ANNOTATE_AS_COMMAND = 'crosscheck.annotateAs';
export const ANNOTATE_BY_KEY_COMMAND = 'crosscheck.annotateByKey';
export const ANNOTATE_NEXT_COMMAND = 'crosscheck.annotateNext';
export const ANNOTATE_ALL_COMMAND = 'crosscheck.annotateAll';
export const ANNOTATE_CORPUS_COMMAND = 'crosscheck.annotateCorpus';
export const EXTEND_COMMAND = 'crosscheck.extendAnnotation';
export const EXTEND_START_COMMAND = 'crosscheck.extendAnnotationStart';
export const SHRINK_COMMAND = 'crosscheck.shrinkAnnotation';
export const SHRINK_START_COMMAND = 'crosscheck.shrinkAnnotationStart';
export const RETYPE_COMMAND = 'crosscheck.retypeAnnotation';
export const DELETE_COMMAND = 'crosscheck.deleteAnnotation';
export const LINK_COMMAND = 'crosscheck.linkAnnotation';
export const SAY_COMMAND = 'crosscheck.sayOfAnnotation';
export const ATTRIBUTE_COMMAND = 'crosscheck.attributeQuotation';
export const REVIEW_COMMAND = 'crosscheck.reviewSuggestions';
export const ACCEPT_COMMAND = 'crosscheck.acceptSuggestion';
export const REJECT_COMMAND = 'crosscheck.rejectSuggestion';
export const ACCEPT_ALL_COMMAND = 'crosscheck.acceptAllSuggestions';
export const UNDO_COMMAND = 'crosscheck.undoAnnotation';
export const REDO_COMMAND = 'crosscheck.redoAnnotation';
export const REANCHOR_COMMAND = 'crosscheck.reanchor';
export const REANCHOR_CORPUS_COMMAND = 'crosscheck.reanchorCorpus';
export const ADJUDICATE_COMMAND = 'crosscheck.adjudicate';
export const SENTENCE_COMMAND = 'crosscheck.showSentence';
export const SEARCH_COMMAND = 'crosscheck.searchAnnotations';
export const KEYS_COMMAND = 'crosscheck.annotationKeys';

/** The active editor shows an article. */
export const IS_ARTICLE_CONTEXT = 'crosscheck.isArticle';
/** It can be annotated by keyboard: its corpus is annotated, or this person has annotated before. */
export const ANNOTATING_CONTEXT = 'crosscheck.annotating';
export const CAN_UNDO_CONTEXT = 'crosscheck.canUndoAnnotation';
export const CAN_REDO_CONTEXT = 'crosscheck.canRedoAnnotation';
