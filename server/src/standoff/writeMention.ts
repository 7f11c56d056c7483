import type { Span } from '../text/span';
import { sameSpans } from '../text/span';
import type { AnnotatedText } from './offsets';
import { type AnnotationFile, readAnnotations } from './read';
import { isIdentity } from './references';
import { applyEdit, createEditor, fragmentsOf, textBoundLine } from './write';

/** What a person says of words that name somebody or something. */
export interface MentionAnnotation {
  readonly span: Span;
  /** The type to write; `isEntity` tells types that it takes the place of on the same words. */
  readonly type: string;
  readonly isEntity: (type: string) => boolean;
  /** Who or what it is: an id of `entities.yaml` and its name. Null says the kind only. */
  readonly reference: { readonly id: string; readonly label: string } | null;
}

/**
 * Writes what a mention is: a text-bound line, and an `N` line with its identity. What the file has on the same words is
 * corrected in place and keeps its id, so that all that refers to it stays; a reference that no longer holds is taken out.
 */
export function annotateMention(annotations: string, article: AnnotatedText, mention: MentionAnnotation): string {
  const { span, type, isEntity, reference } = mention;
  const file = readAnnotations(annotations, article, '');
  const editor = createEditor(file, article);
  const fragments = fragmentsOf(article.text, span);
  const own = file.annotations.textBounds.find(
    (one) => isEntity(one.type) && !file.moved.has(one.id) && sameSpans(one.spans, fragments),
  );
  if (own && own.type !== type) editor.line(own.id, textBoundLine(own.id, type, [span], article, file), true);
  const id = own?.id ?? editor.put(type, [span], null);
  const said = file.annotations.normalisations.filter(({ target, reference: to }) => target === id && isIdentity(to));
  const [kept, ...others] = said;
  if (reference) {
    const normalisation = kept?.id ?? editor.newId('N');
    const line = `${normalisation}\tReference ${id} entity:${reference.id}\t${reference.label.replace(/\s+/g, ' ')}`;
    editor.line(normalisation, line, kept !== undefined);
  }
  const gone = (reference ? others : said).map((one) => one.id);
  return withoutLines(applyEdit(file, editor.edit()), file, gone);
}

/** Takes out the first line with each id: that is the one that counts. */
function withoutLines(text: string, file: AnnotationFile, ids: readonly string[]): string {
  let result = text;
  for (const id of ids) {
    const line = file.lines.find((one) => one.id === id);
    const whole = line && file.text.slice(line.start, line.end);
    const at = whole === undefined ? -1 : result.indexOf(whole);
    if (at < 0) continue;
    const newline = result.indexOf('\n', at);
    result = result.slice(0, at) + (newline < 0 ? '' : result.slice(newline + 1));
  }
  return result;
}
