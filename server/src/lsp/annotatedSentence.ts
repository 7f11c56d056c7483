import { type AnnotatedSentence, annotatedSentence, type SentenceArc } from '../features/annotations/sentence';
import { sentencePicture } from '../pictures/sentence';
import type { Service } from '../service';
import { type Html, html, join, raw } from '../text/markup';
import type { Span } from '../text/span';
import type { SentenceParams, WireSentence } from './annotationProtocol';
import { articleAt } from './annotationStep';
import { offsetIn } from './fromProtocol';
import { OPEN_CLIENT_COMMAND, type OpenArguments } from './protocol';
import { toPlace } from './toProtocol';

/** The sentence at a place as a page's body: drawn, and below that the same in words, every mark leading to its place. */
export function sentenceAt(service: Service, { uri, position, width }: SentenceParams): WireSentence | null {
  const file = articleAt(service, uri);
  const { view, path, article } = file;
  const sentence = annotatedSentence(article, offsetIn(file, position), view.textOf);
  if (!sentence) return null;
  const hrefOf = ({ place }: { readonly place: Span }): string => {
    const { uri: target, range } = toPlace(view, path, place);
    const argument: OpenArguments = { uri: target, range };
    return `command:${OPEN_CLIENT_COMMAND}?${encodeURIComponent(JSON.stringify([argument]))}`;
  };
  const { svg, css } = sentencePicture(sentence, { width, hrefOf });
  const drawn = html`<div class="scroll">${svg}</div>`;
  return { html: join([drawn, inWords(sentence, hrefOf)]).text, css, path };
}

function inWords(sentence: AnnotatedSentence, hrefOf: (mark: AnnotatedSentence['marks'][number]) => string): Html {
  const { marks, arcs, text } = sentence;
  if (marks.length === 0) return html`<p class="faint">Nothing is annotated in this sentence.</p>`;
  const rows = marks.map((mark) => {
    const words = mark.parts.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const own = arcs.filter(({ from }) => from.id === mark.id);
    return html`<tr><td><a href="${hrefOf(mark)}" title="Show it in the article">${mark.type}</a></td><td>${words}</td><td>${mark.said.join(', ')}</td><td>${own.map(arcInWords).join('; ')}</td></tr>`;
  });
  const head = html`<tr><th scope="col">Type</th><th scope="col">Words</th><th scope="col">Said of it</th><th scope="col">Leads to</th></tr>`;
  return html`<table><caption>${raw('Annotations of this sentence')}</caption><thead>${head}</thead><tbody>${join(rows)}</tbody></table>`;
}

function arcInWords({ label, to }: SentenceArc): string {
  return `${label}: ${to.words}${to.isHere ? '' : ' (in another sentence)'}`;
}
